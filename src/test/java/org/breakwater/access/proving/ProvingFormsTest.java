package org.breakwater.access.proving;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address is proved with the code that was sent there. */
class ProvingFormsTest {

    private static final ProveAddressForm EMAIL_ADDRESS =
            Filled.with(Filled.empty(ProveAddressForm.class), "email=petra@quay.example");

    private static final ProveCodeForm EMAIL_CODE = Filled.with(Filled.empty(ProveCodeForm.class), "code=012-345");

    @Test
    void anEmailAddressFormThatIsFilledInIsTaken() {
        assertThat(EMAIL_ADDRESS.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email= | email | Enter your email address
            email=petra | email | Enter an email address in the correct format, like name@example.org
            """)
    void anAddressIsOneOfTheirOwn(String typed, String field, String message) {
        Filled.mends(Filled.with(EMAIL_ADDRESS, typed).check(), field, message);
    }

    @Test
    void anEmailCodeFormThatIsFilledInIsTaken() {
        assertThat(EMAIL_CODE.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code= | code | Enter the code from our email
            code=12345 | code | Code must be 6 digits, like 012 345
            """)
    void aCodeHasSixDigits(String typed, String field, String message) {
        Filled.mends(Filled.with(EMAIL_CODE, typed).check(), field, message);
    }
}
