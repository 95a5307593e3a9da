package org.breakwater.frontdoor.report.send;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

/** Missing required answers: asked for in words for the kind of reporter, and never of a child for long. */
class MissingAnswersFormTest {

    private static final MissingAnswersForm NOTHING = Filled.empty(MissingAnswersForm.class);

    @Test
    void anAdultIsAskedWhatAndAboutWhom() {
        assertThat(NOTHING.check(ReportAnswers.none(), false).problems())
                .containsExactly(
                        new Problem("danger", "Select yes, no or “I am not sure”"),
                        new Problem("worry", "Tell us what is happening. A few words are enough"),
                        new Problem("name", "Enter a name, a description or an address"));
    }

    @Test
    void aChildIsAskedOnceWhereTheyAreAndThenHeardWithoutIt() {
        assertThat(NOTHING.check(ReportAnswers.none(), true).problems())
                .containsExactly(
                        new Problem("safe", "Pick one. If you do not know, pick “I am not sure”"),
                        new Problem("worry", "Tell us what is wrong"),
                        new Problem(
                                "name",
                                "Tell us a name, what they look like or where to find them"
                                        + ". If you cannot, press Send again"));
        var asked = Filled.with(NOTHING, "safe=NO&worry=He is here&asked=yes");
        assertThat(asked.check(ReportAnswers.none(), true).problems()).isEmpty();
    }
}
