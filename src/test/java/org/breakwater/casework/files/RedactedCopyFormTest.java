package org.breakwater.casework.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A redacted copy is withdrawn for a reason. */
class RedactedCopyFormTest {

    private static final RedactedCopyForm GOOD =
            Filled.with(Filled.empty(RedactedCopyForm.class), "why=A name is still there");

    @Test
    void aReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter the reason for withdrawing it
            """)
    void aReasonIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
