package org.breakwater.training.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager says yes or no, and why not. */
class ApprovalFormTest {

    private static final ApprovalForm GOOD =
            Filled.with(Filled.empty(ApprovalForm.class), "answer=NO&why=We are two that day");

    @Test
    void aNoWithAReasonIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer= | answer | Select yes if you approve this booking
            why=  | why | Enter a reason. Your colleague will see it
            """)
    void aNoHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
