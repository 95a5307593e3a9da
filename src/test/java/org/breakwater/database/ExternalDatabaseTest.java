package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.breakwater.TestDatabase;
import org.junit.jupiter.api.Test;

/** The server of the tests is used as the external PostgreSQL. */
class ExternalDatabaseTest {

    private static final TestDatabase SERVER = TestDatabase.fresh();

    @Test
    void acceptsTwoRolesThatDoTheirParts() {
        var database = ExternalDatabase.connect(url(SERVER.app()), url(SERVER.owner()));
        try (var pool = database.app().pool("app", 1, "")) {
            assertThat(Migrations.roleOf(pool)).isEqualTo("breakwater_app");
        }
    }

    @Test
    void refusesARunTimeRoleThatPassesRowSecurity() {
        assertThat(refusal(url(SERVER.owner()), url(SERVER.app()))).contains("BREAKWATER_DB_URL can bypass row-level");
    }

    @Test
    void refusesOneRoleForBoth() {
        assertThat(refusal(url(SERVER.app()), url(SERVER.app()))).contains("same role");
    }

    @Test
    void refusesTwoDatabases() {
        assertThat(refusal(url(SERVER.app()), url(TestDatabase.fresh().owner())))
                .contains("different databases");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThat(refusal("postgres://secret@somewhere", url(SERVER.owner())))
                .startsWith("BREAKWATER_DB_URL must look like")
                .doesNotContain("secret");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThat(refusal("jdbc:postgresql://127.0.0.1:1/x?user=u&password=secret", url(SERVER.owner())))
                .contains("BREAKWATER_DB_URL does not point to a database", "refused")
                .doesNotContain("secret");
    }

    private static String refusal(String app, String owner) {
        return assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.connect(app, owner))
                .actual()
                .oneLine();
    }

    private static String url(DatabaseAddress address) {
        return address.url() + "&user=" + address.user() + "&password=" + address.password();
    }
}
