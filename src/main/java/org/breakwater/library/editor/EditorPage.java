package org.breakwater.library.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.library.information.search.MissedSearchRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * Every text, and what waits.
 *
 * @param waiting versions that were written and not yet published
 * @param feedback how many readers wait for an answer
 * @param missed words that people searched and did not find, with how often
 */
public record EditorPage(
        List<EditorTextRow> texts,
        List<EditorTextRow> waiting,
        List<MissedSearchRow> missed,
        int feedback,
        LocalDate today,
        String under)
        implements Page {

    /** Where this text is worked on. */
    public static String address(String path) {
        return "/library/editor/edit-text?path=" + path;
    }

    public boolean isOverdue(EditorTextRow text) {
        return text.reviewOn() != null && text.reviewOn().isBefore(today);
    }

    public static String date(Instant at) {
        return EnglishTimes.date(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
