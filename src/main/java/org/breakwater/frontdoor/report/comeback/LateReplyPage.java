package org.breakwater.frontdoor.report.comeback;

import java.util.List;
import org.breakwater.frontdoor.returnvisits.ReturnVisits.Opened;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * What someone wrote when their visit had ended. It is added to their report once they have entered their phrase again.
 *
 * @param opened the result of entering the phrase here; YES before the first
 */
public record LateReplyPage(LateReplyForm form, List<Problem> wrong, Opened opened) implements Page {

    static LateReplyPage of(LateReplyForm form) {
        return new LateReplyPage(form, List.of(), Opened.YES);
    }

    @Override
    public List<Problem> problems() {
        return switch (opened) {
            case YES -> wrong;
            case NO ->
                List.of(new Problem(
                        "phrase",
                        form.phrase().isBlank()
                                ? "Enter your 6 words"
                                : "We do not recognise these words. Check the spelling and the order"));
            case TOO_MANY_TRIES ->
                List.of(new Problem(
                        "phrase",
                        "Too many wrong words have been typed on this internet connection. Keep this page open, wait a"
                                + " few minutes and press Send again, or call us"));
        };
    }

    @Override
    public int status() {
        return opened == Opened.TOO_MANY_TRIES ? 429 : Page.super.status();
    }
}
