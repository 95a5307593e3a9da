package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A function with the owner's rights is not subject to row-level security. The one access rule applies in it too. */
@HouseTest
class OwnersEyesTest {

    private static final String LOOKING = """
            create function access.with_the_owners_eyes(which uuid) returns boolean
                language sql stable security definer
                return access.may_see(which) and access.may_work_on(which)""";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aFunctionOfTheOwner() {
        database.asOwner().sql(LOOKING).update();
    }

    @AfterEach
    void thatGoesAgain() {
        database.asOwner().sql("drop function access.with_the_owners_eyes").update();
    }

    @Test
    void theRuleSaysTheSameOfEveryRecordToEveryPerson() {
        var furnished = new Furnished(house);
        for (var record : List.of(furnished.report(), furnished.restrictedReport())) {
            for (var person : Arrays.stream(InventedPerson.values())
                    .map(InventedPerson::asActor)
                    .toList()) {
                var sees = says(person, "select exists (select from access.record where id = :id)", record);
                assertThat(says(person, "select access.may_see(:id)", record))
                        .as(person.roleName())
                        .isEqualTo(sees);
                assertThat(says(person, "select access.with_the_owners_eyes(:id)", record))
                        .as(person.roleName())
                        .isEqualTo(sees);
            }
        }
    }

    private boolean says(Actor person, String sql, UUID record) {
        return acting.as(
                person,
                () -> jdbc.sql(sql).param("id", record).query(Boolean.class).single());
    }

    /**
     * Who sees which kind is defined in one table: a policy or a function that lists the desk's posts is a second rule.
     */
    @Test
    void nothingListsThePostsThatSeeARecord() {
        var listing = """
                        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema')
                            and pg_get_functiondef(p.oid) like '%CONTACT_OFFICER%'
                        union all
                        select format('%I.%I %I', schemaname, tablename, policyname) from pg_policies
                        where coalesce(qual, '') || coalesce(with_check, '') like '%CONTACT_OFFICER%SCREENER%'""";
        assertThat(QueryRows.all(database.asOwner().sql(listing).query(String.class)))
                .isEmpty();
    }
}
