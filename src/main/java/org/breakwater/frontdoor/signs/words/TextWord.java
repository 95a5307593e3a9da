package org.breakwater.frontdoor.signs.words;

import java.util.Locale;

/**
 * One word of a text.
 *
 * @param stem used for comparison: "hit" for "hitting", "break" for "broke"
 * @param plain as it was written, in lower case and without apostrophes
 * @param from its start in the text
 * @param to its end in the text
 * @param before what separates it from the word before
 */
public record TextWord(String stem, String plain, int from, int to, Before before) {

    /** The end of a sentence separates clauses; a lesser break, such as a comma, only stops a denial. */
    public enum Before {
        NOTHING,
        BREAK,
        SENTENCE_END
    }

    static String plain(CharSequence text) {
        return text.toString().replaceAll("['’]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TextWord[" + from + "–" + to + "]";
    }
}
