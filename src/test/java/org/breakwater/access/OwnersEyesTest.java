package org.breakwater.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.breakwater.Furnished;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A function that looks with the owner's eyes is subject to no row-level security: it must ask outright who may see.
 */
@HouseTest
class OwnersEyesTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noneOfThemTrustsARuleThatHoldsOnlyForOthers() {
        var trusting = QueryRows.all(database.asOwner().sql("""
                        select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and p.prokind = 'f' and n.nspname not in ('pg_catalog', 'information_schema')
                            and pg_get_functiondef(p.oid) ~ 'access\\.may_see\\('""").query(String.class));
        assertThat(trusting).isEmpty();
    }

    @Test
    void whatTheyAskInsteadSaysTheSameOfEveryRecordToEveryPerson() {
        var furnished = new Furnished(house);
        for (var record : List.of(furnished.report(), furnished.restrictedReport())) {
            for (var person : Arrays.stream(InventedPerson.values())
                    .map(InventedPerson::asActor)
                    .toList()) {
                var agree = acting.as(
                        person,
                        () -> jdbc.sql("select access.may_see(:id) = access.desk_may_see(:id)")
                                .param("id", record)
                                .query(Boolean.class)
                                .single());
                assertThat(agree).as(person.roleName()).isTrue();
            }
        }
    }
}
