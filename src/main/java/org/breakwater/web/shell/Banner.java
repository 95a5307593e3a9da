package org.breakwater.web.shell;

import java.time.Instant;
import java.util.List;

/**
 * An urgent notice, as the top of a page shows it.
 *
 * @param words in parts, each with its link, or the empty string
 * @param link to a page of ours with more about it; empty if none
 * @param untilInWords the same instant in words
 */
public record Banner(
        String heading, List<Piece> words, String link, String linkWords, Instant until, String untilInWords) {

    /** A stretch of text, or a number to call. */
    public record Piece(String text, String href) {}
}
