package org.breakwater.mash.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.junit.jupiter.api.Test;

/** A caller's reason is kept whatever they answered. */
class DangerAnswerTest {

    @Test
    void theReasonIsKeptWhateverWasAnswered() {
        assertThat(DangerAnswer.inWords(YesNoUnsure.YES, "He has a knife"))
                .isEqualTo("Asked whether the child is in danger now: yes. He has a knife");
        assertThat(DangerAnswer.inWords(YesNoUnsure.UNSURE, "Her father drinks"))
                .isEqualTo("Immediate danger: not sure. Her father drinks");
        assertThat(DangerAnswer.inWords(YesNoUnsure.NO, "She is with nan"))
                .isEqualTo("Immediate danger: no. She is with nan");
    }

    @Test
    void withoutOneOnlyAYesIsSaid() {
        assertThat(DangerAnswer.inWords(YesNoUnsure.YES, ""))
                .isEqualTo("Asked whether the child is in danger now: yes.");
        assertThat(DangerAnswer.inWords(YesNoUnsure.UNSURE, " ")).isEmpty();
    }
}
