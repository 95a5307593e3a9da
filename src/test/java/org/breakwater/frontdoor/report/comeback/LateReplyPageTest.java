package org.breakwater.frontdoor.report.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.frontdoor.report.ReturnPhraseForm;
import org.breakwater.frontdoor.report.ReturnPhrasePage;
import org.breakwater.frontdoor.returnvisits.ReturnVisits.Opened;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

/** A wrong phrase: the answer is always the same. */
class LateReplyPageTest {

    private static void says(Page page, int status, String message) {
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.problems()).containsExactly(new Problem("phrase", message));
    }

    @Test
    void whoeverComesBackIsToldToCheckThemOrToWait() {
        says(
                new ReturnPhrasePage(new ReturnPhraseForm("one two three"), Opened.NO),
                422,
                "We do not recognise these words. Check the spelling and order, and type all 6 words");
        says(new ReturnPhrasePage(Filled.empty(ReturnPhraseForm.class), Opened.NO), 422, "Enter your 6 words");
        says(
                new ReturnPhrasePage(Filled.empty(ReturnPhraseForm.class), Opened.TOO_MANY_TRIES),
                429,
                "Too many wrong words have been typed on this internet connection. Wait a few minutes and try again, or"
                        + " call us");
    }

    @Test
    void whoeverWroteForTooLongIsToldThatThePageKeepsTheirWords() {
        var form = Filled.with(Filled.empty(LateReplyForm.class), "phrase=one two three");
        says(new LateReplyPage(Filled.empty(LateReplyForm.class), List.of(), Opened.NO), 422, "Enter your 6 words");
        says(
                new LateReplyPage(form, List.of(), Opened.NO),
                422,
                "We do not recognise these words. Check the spelling and the order");
        says(
                new LateReplyPage(form, List.of(), Opened.TOO_MANY_TRIES),
                429,
                "Too many wrong words have been typed on this internet connection. Keep this page open, wait a few"
                        + " minutes and press Send again, or call us");
    }
}
