package org.breakwater.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even if the code had a bug, the database lets nobody extend their own rights. */
@HouseTest
class NobodysOwnRoleTest {

    private static final String REFUSED = "only an administrator says what somebody is";

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private int change(Actor by, InventedPerson whom, String what) {
        return acting.as(
                by,
                () -> jdbc.sql("update access.account set " + what + " where id = ?")
                        .param(whom.accountId())
                        .update());
    }

    @ParameterizedTest
    @EnumSource(
            value = InventedPerson.class,
            names = {"ROBIN", "MAYA", "ADAEZE", "IDRIS", "FRANCES", "ODILE"})
    void nobodyChangesTheirOwnRoleNorSuspendsOrResumesThemselves(InventedPerson person) {
        for (var what : List.of("role = 'SCREENER'", "role = 'MANAGER'", "suspended_at = now()")) {
            if (!what.contains("'" + person.role() + "'")) {
                assertThatThrownBy(() -> change(person.asActor(), person, what))
                        .as(what)
                        .hasStackTraceContaining(REFUSED);
            }
        }
    }

    @Test
    void nobodyComesToBelongToAnotherAgencyOrTeamByThemselves() {
        assertThatThrownBy(() -> change(InventedPerson.PETRA.asActor(), InventedPerson.PETRA, "agency = 'health'"))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> change(InventedPerson.LIORA.asActor(), InventedPerson.LIORA, "team = 'early-help'"))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() ->
                        change(InventedPerson.PETRA.asActor(), InventedPerson.PETRA, "agency = null, role = 'MANAGER'"))
                .hasStackTraceContaining(REFUSED);
    }

    @Test
    void anAdministratorSaysWhatAnotherIsAndNeverGivesThemANewKey() {
        var frances = InventedPerson.FRANCES.asActor();
        assertThat(change(frances, InventedPerson.TOMASZ, "role = 'MANAGER', suspended_at = now()"))
                .isOne();
        assertThat(change(frances, InventedPerson.TOMASZ, "role = 'SCREENER', suspended_at = null"))
                .isOne();
        for (var key : List.of("password = 'x'", "code_secret = 'x'", "last_code_step = 7")) {
            assertThatThrownBy(() -> change(frances, InventedPerson.TOMASZ, key))
                    .as(key)
                    .hasStackTraceContaining("nobody makes the keys of somebody else");
        }
    }

    @Test
    void whatIsOnesOwnStaysOnesOwn() {
        var maya = InventedPerson.MAYA.asActor();
        assertThat(change(maya, InventedPerson.MAYA, "name = name, last_code_step = last_code_step"))
                .isOne();
        assertThat(change(maya, InventedPerson.ADAEZE, "name = 'x'")).isZero();
        assertThat(change(new Actor.Job("sign-in"), InventedPerson.MAYA, "last_code_step = last_code_step + 1"))
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id = gen_random_uuid()", "email = 'x@breakwater.invalid'", "invented = false", "made_at = now()"
            })
    void whatAnAccountWasMadeWithIsNeverChanged(String what) {
        for (var actor :
                List.of(InventedPerson.MAYA.asActor(), InventedPerson.FRANCES.asActor(), new Actor.Job("sign-in"))) {
            assertThatThrownBy(() -> change(actor, InventedPerson.MAYA, what))
                    .as(actor.roleName())
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(database.asOwner()
                        .sql("select id from access.account where email = ?")
                        .param(InventedPerson.MAYA.email())
                        .query(UUID.class)
                        .single())
                .isEqualTo(InventedPerson.MAYA.accountId());
    }
}
