package org.breakwater.mash.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager approves, or says what needs to change. */
class ApprovalFormTest {

    private static final ApprovalForm GOOD =
            Filled.with(Filled.empty(ApprovalForm.class), "verdict=SEND_BACK&words=Say why the mother was not told");

    @Test
    void aReturnWithItsReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verdict= | verdict | Select approve or return for changes
            words=  | words | Enter what needs to change
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
