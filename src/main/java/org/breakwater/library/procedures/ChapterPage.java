package org.breakwater.library.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.library.Chapter;
import org.breakwater.library.Front;
import org.breakwater.library.Numbers;
import org.breakwater.library.Part;
import org.breakwater.library.Related;
import org.breakwater.time.Calendars;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A chapter, as it counts now or as it was.
 *
 * @param since when this version began to count
 * @param shownFor the day for which it was asked; null when this is how it counts now
 * @param current whether this version counts now
 * @param related forms and pages that go with it, as they are called now
 * @param words of a page of the manual that has no clauses, such as the glossary; else empty
 * @param takenDown whether the chapter does not count any more, in whatever version
 * @param amendments of this chapter, the latest first
 */
public record ChapterPage(
        String slug,
        int number,
        Front front,
        List<Related> related,
        Chapter chapter,
        List<Part> words,
        Numbers numbers,
        Instant since,
        boolean approved,
        boolean current,
        boolean takenDown,
        @Nullable LocalDate shownFor,
        List<Amendment> amendments)
        implements Page {

    public boolean isChapter() {
        return front.get("kind").equals("chapter");
    }

    public String sinceInWords() {
        return date(since);
    }

    /** Such as "on 1 March 2026" or "in version 2". */
    public String askedFor() {
        return shownFor == null ? "version " + number : "the version in force on " + SaidTime.date(shownFor);
    }

    /** The same on paper. */
    public String sheetAddress() {
        return "/procedures/" + slug + (current ? "/" : "/version/" + number + "/") + ChapterSheet.NAME;
    }

    /** When its owner has to look at it again. */
    public String reviewInWords() {
        var months = front.get("review-months");
        return months.matches("\\d{1,2}")
                ? SaidTime.date(since.atZone(Calendars.LONDON).toLocalDate().plusMonths(Long.parseLong(months)))
                : "";
    }

    public String tier() {
        return ManualPage.tierInWords(front.get("tier"));
    }

    private static String date(Instant at) {
        return SaidTime.date(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
