package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who confirms or dismisses a match says how they know. */
class MatchFormTest {

    private static final MatchForm GOOD =
            Filled.with(Filled.empty(MatchForm.class), "answer=SAME&why=The same birth certificate");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer= | answer | Select whether they are the same person
            why=  | why | Enter the reason
            answer=NOT_SAME&why=  | why | Enter the reason
            answer=MORE_INFORMATION&why=  | why | Enter what information is needed
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
