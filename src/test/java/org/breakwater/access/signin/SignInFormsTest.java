package org.breakwater.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in needs an address, a password, and the code of the app. */
class SignInFormsTest {

    private static final SignInForm SIGN_IN =
            Filled.with(Filled.empty(SignInForm.class), "email=maya@desk.example&password=correct horse");

    private static final SignInCodeForm SIGN_IN_CODE = Filled.with(Filled.empty(SignInCodeForm.class), "code=123456");

    @Test
    void aSignInFormThatIsFilledInIsTaken() {
        assertThat(SIGN_IN.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            email= | email | Enter your email address
            password= | password | Enter your password
            """)
    void anAddressAndAPasswordAreNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(SIGN_IN, typed).check(), field, message);
    }

    @Test
    void aSignInCodeFormThatIsFilledInIsTaken() {
        assertThat(SIGN_IN_CODE.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code= | code | Enter the code from your authenticator app
            """)
    void aCodeIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(SIGN_IN_CODE, typed).check(), field, message);
    }

    @Test
    void aPasswordThatNobodyCanHaveIsRefusedBeforeItIsCompared() {
        Filled.mends(
                Filled.with(SIGN_IN, "password=" + "p".repeat(401)).check(),
                "password",
                "Use a password of 200 characters or fewer");
    }
}
