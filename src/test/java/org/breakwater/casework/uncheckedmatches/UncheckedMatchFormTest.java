package org.breakwater.casework.uncheckedmatches;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A match is confirmed or dismissed. */
class UncheckedMatchFormTest {

    private static final UncheckedMatchForm GOOD = Filled.with(Filled.empty(UncheckedMatchForm.class), "same=NO");

    @Test
    void anAnswerIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            same= | same | Select whether it is the same family
            """)
    void anAnswerIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
