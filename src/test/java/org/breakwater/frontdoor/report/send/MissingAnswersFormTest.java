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
    void aChildIsNeverRefused() {
        assertThat(NOTHING.check(ReportAnswers.none(), true).problems()).isEmpty();
        assertThat(Filled.with(NOTHING, "name=" + "a".repeat(900))
                        .check(ReportAnswers.none(), true)
                        .problems())
                .isEmpty();
    }

    @Test
    void whoMayBeInDangerIsAskedOnceWhoItIsAboutAndThenHeardWithoutIt() {
        var danger = Filled.with(NOTHING, "danger=YES&worry=He is here");
        assertThat(danger.check(ReportAnswers.none(), false).problems())
                .containsExactly(new Problem(
                        "name",
                        "Enter a name, a description or an address. If you do not know any of these, press Send"));
        assertThat(Filled.with(danger, "asked=yes")
                        .check(ReportAnswers.none(), false)
                        .problems())
                .isEmpty();
    }
}
