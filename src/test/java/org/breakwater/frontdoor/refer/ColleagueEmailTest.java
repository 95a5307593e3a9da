package org.breakwater.frontdoor.refer;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A colleague is asked at a personal address. */
class ColleagueEmailTest {

    @Test
    void theAddressOfAnotherIsTaken() {
        assertThat(ColleagueEmail.check("otto@fen.example", "petra@quay.example")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | Enter their work email address
            otto | Enter an email address in the correct format, like name@example.org
            PETRA@quay.example | Enter your colleague’s email address, not your own
            office@fen.example | That looks like a shared mailbox. Enter an email address that only \
            your colleague can read
            """)
    void saysWhichAddressItNeeds(String typed, String message) {
        Filled.mends(ColleagueEmail.check(typed, "petra@quay.example"), "email", message);
    }
}
