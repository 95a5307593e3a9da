package org.breakwater.frontdoor.refer.prove;

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
            WRONG | The code is not correct. Check the latest email and enter it again
            OVER | This code has expired. Press “Send a new code” and use that one
            TOO_MANY_TRIES | Too many wrong codes have been entered. Wait an hour, or call us
            """)
    void saysWhatToDoNext(Typed typed, String message) {
        assertThat(ProveCodePage.problems(typed)).containsExactly(new Problem("code", message));
    }

    @Test
    void theRightOneSaysNothing() {
        assertThat(ProveCodePage.problems(Typed.RIGHT)).isEmpty();
    }
}
