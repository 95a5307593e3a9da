package org.breakwater.library.editor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.library.information.search.MissedSearchRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;

/**
 * Every text, and open tasks.
 *
 * @param waiting versions that were written but not published
 * @param feedback how many readers' comments are open
 * @param missed search terms without results, with their frequency
 */
public record EditorPage(
        List<EditorTextRow> texts,
        List<EditorTextRow> waiting,
        List<MissedSearchRow> missed,
        int feedback,
        LocalDate today,
        String under)
        implements Page {

    /** The editor page of this text. */
    public static String address(String path) {
        return "/library/editor/edit-text?path=" + path;
    }

    public boolean isOverdue(EditorTextRow text) {
        return text.reviewOn() != null && text.reviewOn().isBefore(today);
    }

    public static String date(Instant at) {
        return EnglishTimes.weekdayDate(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
