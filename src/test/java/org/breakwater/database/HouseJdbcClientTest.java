package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.breakwater.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class HouseJdbcClientTest {

    /** In microseconds since 1970: an instant is read through the old calendar, which differs before 1582. */
    private static final String NAMED = """
            select cast(extract(epoch from cast(:at as timestamptz)) * 1000000 as bigint)""";

    private static final String IN_ORDER = NAMED.replace(":at", "?");

    private final JdbcClient jdbc = TestDatabase.fresh().asApp();

    private enum Colour {
        RED,
        GREEN
    }

    private record Signal(
            Colour colour,
            @Nullable Colour before,
            Instant at,
            @Nullable Instant until,
            List<String> on) {}

    private record When(@Nullable Instant at) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T21:55:00.123456Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "1970-01-01T00:00:00Z",
                "1752-09-08T12:00:00Z",
                "1500-02-28T23:59:59.999999Z",
                "0001-01-01T00:00:00Z",
                "-4000-06-01T12:00:00Z",
                "9999-12-31T23:59:59.999999Z",
                "+200000-01-01T00:00:00Z"
            })
    void keepsAnInstantToTheMicrosecond(String text) {
        var at = Instant.parse(text);
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        assertThat(micros(jdbc.sql(NAMED).param("at", at))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(NAMED).params(Map.of("at", at)))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(NAMED).paramSource(new When(at)))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(IN_ORDER).param(at))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(IN_ORDER).param(1, at))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(IN_ORDER).params(at))).isEqualTo(micros);
        assertThat(micros(jdbc.sql(IN_ORDER).params(List.of(at)))).isEqualTo(micros);
    }

    @Test
    void roundsWhatIsFinerThanTheDatabaseKeeps() {
        assertThat(micros(jdbc.sql(NAMED).param("at", Instant.parse("1970-01-01T00:00:00.1234567Z"))))
                .isEqualTo(123_457);
    }

    @Test
    void leavesOutAnInstantThatIsNotThere() {
        assertThat(micros(jdbc.sql(NAMED).param("at", null))).isNull();
        assertThat(micros(jdbc.sql(NAMED).paramSource(new When(null)))).isNull();
        assertThat(micros(jdbc.sql(IN_ORDER).param((Object) null))).isNull();
        assertThat(micros(jdbc.sql(IN_ORDER).params(Arrays.asList((Object) null))))
                .isNull();
    }

    @Test
    void comparesAnInstantWithTheClockOfTheDatabase() {
        var at = Instant.parse("2026-07-01T23:30:00Z");
        var day = jdbc.sql("select cast(cast(:at as timestamptz) at time zone 'Europe/London' as date)")
                .param("at", at)
                .query(LocalDate.class)
                .single();
        assertThat(day).isEqualTo("2026-07-02");
    }

    @Test
    void takesARecordByItsComponentsAndMoreBeside() {
        var signal = new Signal(Colour.RED, null, Instant.EPOCH, null, List.of("a", "b"));
        var read = jdbc.sql("""
                        select cast(:colour as text) as colour, cast(:before as text) as before,
                            cast(:at as timestamptz) as at, cast(:until as timestamptz) as until,
                            array[:on, :also] as on""")
                .paramSource(signal)
                .param("also", "c")
                .query(Signal.class)
                .single();
        assertThat(read).isEqualTo(new Signal(Colour.RED, null, Instant.EPOCH, null, List.of("a", "b", "c")));
    }

    @Test
    void takesAnEnumByItsName() {
        assertThat(jdbc.sql("select cast(? as text) || ?")
                        .params(Colour.RED, Colour.GREEN)
                        .query(String.class)
                        .single())
                .isEqualTo("REDGREEN");
    }

    private static @Nullable Long micros(JdbcClient.StatementSpec statement) {
        return statement.query(Long.class).optional().orElse(null);
    }
}
