package org.breakwater.training.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.access.proving.EmailProofs.Typed;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error for a wrong code says what to do next, and reveals nothing about the address. */
class ProveCodePageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WRONG | Code is not correct. Check our latest email and enter it again
            OVER | Code has expired. Select “Send a new code”
            TOO_MANY_TRIES | Too many incorrect codes. Wait an hour
            """)
    void saysWhatToDoNext(Typed typed, String message) {
        assertThat(ProveCodePage.problems(typed)).containsExactly(new Problem("code", message));
    }

    @Test
    void theRightOneSaysNothing() {
        assertThat(ProveCodePage.problems(Typed.RIGHT)).isEmpty();
    }
}
