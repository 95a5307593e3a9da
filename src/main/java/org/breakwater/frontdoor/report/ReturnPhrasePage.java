package org.breakwater.frontdoor.report;

import java.util.List;
import org.breakwater.frontdoor.returnvisits.ReturnVisits.Opened;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Asks for the return phrase. The answer to a wrong phrase is always the same.
 *
 * @param opened the result of the last attempt; YES before the first
 */
public record ReturnPhrasePage(ReturnPhraseForm form, Opened opened) implements Page {

    private static final String EMPTY = "Enter your 6 words";
    private static final String NO =
            "We do not recognise these words. Check the spelling and order, and type all 6 words";
    private static final String TOO_MANY_TRIES =
            "Too many wrong words have been typed on this internet connection. Wait a few minutes and try again, or"
                    + " call us";

    @Override
    public List<Problem> problems() {
        return switch (opened) {
            case YES -> List.of();
            case NO -> List.of(new Problem("phrase", form.phrase().isBlank() ? EMPTY : NO));
            case TOO_MANY_TRIES -> List.of(new Problem("phrase", TOO_MANY_TRIES));
        };
    }

    @Override
    public int status() {
        return switch (opened) {
            case YES -> 200;
            case NO -> 422;
            case TOO_MANY_TRIES -> 429;
        };
    }
}
