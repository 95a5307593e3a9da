package org.breakwater.training.office.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate is revoked for a reason, and issued again with the right name. */
class RevokeCertificateFormTest {

    private static final RevokeCertificateForm GOOD =
            Filled.with(Filled.empty(RevokeCertificateForm.class), "how=WRONG_NAME&name=Wren Thorn&why=She married");

    @Test
    void aWrongNameIsPutRight() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how= | how | Select why you are withdrawing it
            why= | why | Enter what happened
            name= | name | Enter the correct name for the new certificate
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
