package org.breakwater.frontdoor.report;

import org.breakwater.web.forms.Form;

/** The six words. Any error gets the same answer, so nothing is validated here. */
public record ReturnPhraseForm(String phrase) implements Form {

    static final ReturnPhraseForm EMPTY = new ReturnPhraseForm("");

    /** Longer than six words can be; the rest is ignored. */
    private static final int MOST = 200;

    String words() {
        return phrase.substring(0, Math.min(MOST, phrase.length()));
    }

    @Override
    public String toString() {
        return "ReturnPhraseForm[…]";
    }
}
