package org.breakwater.casework.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who looked at another contact at the same address decides what it is, and says how they know. */
class AddressLinkFormTest {

    private static final AddressLinkForm GOOD = Filled.with(
            Filled.empty(AddressLinkForm.class),
            "other=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&connected=NO&why=They moved in last week");

    @Test
    void anAnswerIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            other= | other | Select the contact you have checked
            connected= | connected | Select yes if it is the same family or household
            why=  | why | Enter the reason
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
