package org.breakwater.casework.handover.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team declines with a reason, and records how each outstanding item ended. */
class ReceivingFormsTest {

    private static final HandoverRefusalForm REFUSAL =
            Filled.with(Filled.empty(HandoverRefusalForm.class), "why=They moved away");

    private static final TeamOutstandingForm ENDED = Filled.with(
            Filled.empty(TeamOutstandingForm.class),
            "item=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d&how=DONE&words=On Tuesday");

    @Test
    void aHandoverRefusalFormThatIsFilledInIsTaken() {
        assertThat(REFUSAL.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter the reason for declining
            """)
    void aRefusalHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(REFUSAL, typed).check(), field, message);
    }

    @Test
    void aTeamOutstandingFormThatIsFilledInIsTaken() {
        assertThat(ENDED.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            item= | item | Select what has ended
            how= | how | Select completed or not needed
            words=  | words | Enter what was done and when, or why it is not needed
            """)
    void eachEndSaysWhatWasDone(String typed, String field, String message) {
        Filled.mends(Filled.with(ENDED, typed).check(), field, message);
    }
}
