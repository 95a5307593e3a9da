package org.breakwater.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The replay of (b) does what PostgreSQL logged, so the log must be parsed correctly. */
class TranscriptTest {

    private static final String LOG = """
            2026-01-05 09:30:00.001 UTC [71] LOG:  execute <unnamed>: BEGIN
            2026-01-05 09:30:00.002 UTC [71] LOG:  execute S_1: insert into a (b, c, d)
            \tvalues ($1, $2, $10)
            2026-01-05 09:30:00.002 UTC [71] DETAIL:  Parameters: $1 = 'it''s 09:30\\', $2 = NULL, $10 = 'one
            \ttwo'
            2026-01-05 09:30:00.003 UTC [72] LOG:  execute <unnamed>: select 1
            2026-01-05 09:30:00.004 UTC [71] LOG:  execute S_2: COMMIT
            2026-01-05 09:30:00.005 UTC [72] LOG:  checkpoint complete
            """;

    @Test
    void readsATransactionWithWhatWasBound() {
        var transactions = Transcript.transactions(LOG);
        assertThat(transactions).hasSize(1);
        var statement = transactions.getFirst().getFirst();
        assertThat(statement.sql()).isEqualTo("insert into a (b, c, d)\nvalues ($1, $2, $10)");
        assertThat(statement.value(1)).isEqualTo("it's 09:30\\");
        assertThat(statement.values().get(2)).isNull();
        assertThat(statement.value(10)).isEqualTo("one\ntwo");
    }

    @Test
    void writesValuesThatNoScriptTakesForAVariable() {
        var statement = Transcript.transactions(LOG).getFirst().getFirst();
        assertThat(statement.literal())
                .isEqualTo("insert into a (b, c, d)\nvalues (E'it''s 09\\x3A30\\\\', null, E'one\\ntwo')");
    }
}
