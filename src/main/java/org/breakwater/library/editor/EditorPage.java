package org.breakwater.library.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;

/**
 * Every text, and what waits.
 *
 * @param waiting versions that were written and not yet published
 * @param feedback how many readers wait for an answer
 * @param missed words that people searched and did not find, with how often
 */
public record EditorPage(
        List<TextRow> texts, List<TextRow> waiting, List<MissedRow> missed, int feedback, LocalDate today, String under)
        implements Page {

    /** Where this text is worked on. */
    public static String address(String path) {
        return "/library/editor/text?path=" + path;
    }

    public boolean isOverdue(TextRow text) {
        return text.reviewOn() != null && text.reviewOn().isBefore(today);
    }

    public static String date(Instant at) {
        return SaidTime.date(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
