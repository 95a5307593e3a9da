package org.breakwater.web.shell;

import java.time.Instant;
import java.util.List;

/**
 * Something that everybody has to know now, as the top of a page shows it.
 *
 * @param words in pieces, each with where it leads, or the empty string
 * @param link where more is said, inside the house; empty when nowhere
 * @param untilInWords the same instant as a person says it
 */
public record Banner(
        String heading, List<Piece> words, String link, String linkWords, Instant until, String untilInWords) {

    /** A stretch of plain words, or a number to press. */
    public record Piece(String text, String href) {}
}
