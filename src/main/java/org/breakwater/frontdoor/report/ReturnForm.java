package org.breakwater.frontdoor.report;

import org.breakwater.web.Form;

/** The six words. Whatever is wrong with them gets one and the same answer, so nothing here is checked. */
public record ReturnForm(String phrase) implements Form {

    static final ReturnForm EMPTY = new ReturnForm("");

    /** Longer than six words can be; the rest is not looked at. */
    private static final int MOST = 200;

    String words() {
        return phrase.substring(0, Math.min(MOST, phrase.length()));
    }

    @Override
    public String toString() {
        return "ReturnForm[…]";
    }
}
