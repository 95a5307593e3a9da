package org.breakwater.frontdoor.refer.handing;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A colleague is asked under an address that is theirs alone. */
class ColleagueEmailFormTest {

    private static final ColleagueEmailForm GOOD =
            Filled.with(Filled.empty(ColleagueEmailForm.class), "email=otto@fen.example");

    @Test
    void theAddressOfAnotherIsTaken() {
        assertThat(GOOD.check("petra@quay.example").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email= | email | Enter their work email address
            email=otto | email | Enter an email address, like name@example.org
            email=PETRA@quay.example | email | Enter your colleague’s email address, not your own
            email=office@fen.example | email | That looks like a shared mailbox. Enter an email address that only \
            your colleague can read
            """)
    void saysWhichAddressItNeeds(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check("petra@quay.example"), field, message);
    }
}
