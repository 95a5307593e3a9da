package org.breakwater.casework.safecontact;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who is asked whether a contact is safe says yes, or what to do instead. */
class SafeContactCheckFormTest {

    private static final SafeContactCheckForm GOOD =
            Filled.with(Filled.empty(SafeContactCheckForm.class), "agrees=NO&words=Ring the school instead");

    @Test
    void aNoWithAReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agrees= | agrees | Select yes if you agree to this contact
            words=  | words | Enter why not, and what to do instead
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
