package org.breakwater.casework.emergencyaccess;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Emergency access needs a reference and a reason, and is reviewed with a judgement. */
class EmergencyAccessFormsTest {

    private static final EmergencyAccessForm ASKED =
            Filled.with(Filled.empty(EmergencyAccessForm.class), "reference=K7M4-QX2P&why=The child is at the station");

    private static final ReviewEmergencyAccessForm REVIEWED =
            Filled.with(Filled.empty(ReviewEmergencyAccessForm.class), "wasRight=YES&words=I rang the station");

    @Test
    void anEmergencyAccessFormThatIsFilledInIsTaken() {
        assertThat(ASKED.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reference=  | reference | Enter the contact reference, like K7M4-QX2P
            why=  | why | Enter why you need to see it now
            """)
    void itIsAskedForWithItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(ASKED, typed).check(), field, message);
    }

    @Test
    void anEmergencyAccessReviewFormThatIsFilledInIsTaken() {
        assertThat(REVIEWED.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wasRight= | wasRight | Select yes if it was justified
            words=  | words | Enter what you checked and what happens next
            """)
    void itIsReviewedWithAJudgement(String typed, String field, String message) {
        Filled.mends(Filled.with(REVIEWED, typed).check(), field, message);
    }
}
