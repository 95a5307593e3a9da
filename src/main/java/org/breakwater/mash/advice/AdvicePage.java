package org.breakwater.mash.advice;

import java.util.List;
import org.breakwater.web.Page;

/** The advice that was given, the latest first. @param number the page of the list, from 1 */
public record AdvicePage(List<AdviceRow> rows, int number) implements Page {

    private static final int SHORT = 120;

    public boolean hasLater() {
        return rows.size() == AdviceRow.PAGE;
    }

    /** The beginning of the question, not cut inside a character. */
    public String inShort(AdviceRow row) {
        var words = row.question();
        return words.codePointCount(0, words.length()) <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
