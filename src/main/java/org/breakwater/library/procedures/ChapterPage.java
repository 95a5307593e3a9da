package org.breakwater.library.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.library.FrontMatter;
import org.breakwater.library.RelatedLink;
import org.breakwater.library.procedures.amendments.Amendment;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.library.rendering.TextPart;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A chapter, as it is now or as it was.
 *
 * @param since when this version came into force
 * @param shownFor the requested day; null for the current version
 * @param current whether this version is in force
 * @param related forms and pages that belong to it, with their current titles
 * @param words a page of the manual without clauses, such as the glossary; else empty
 * @param takenDown whether the chapter is no longer in force, in any version
 * @param amendments of this chapter, the latest first
 */
public record ChapterPage(
        String slug,
        int number,
        FrontMatter front,
        List<RelatedLink> related,
        ManualChapter chapter,
        List<TextPart> words,
        TextNumbers numbers,
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

    /** Its levels of need, if it is about them. */
    public Optional<ThresholdMatrix> matrix() {
        return ThresholdMatrix.of(chapter);
    }

    public String sinceInWords() {
        return date(since);
    }

    /** Such as "on 1 March 2026" or "in version 2". */
    public String askedFor() {
        return shownFor == null ? "version " + number : "the version in force on " + EnglishTimes.weekdayDate(shownFor);
    }

    /** The same as a PDF. */
    public String sheetAddress() {
        return "/procedures/" + slug + (current ? "/" : "/version/" + number + "/") + ChapterSheet.NAME;
    }

    /** Its review date. */
    public String reviewInWords() {
        var months = front.get("review-months");
        return months.matches("\\d{1,2}")
                ? EnglishTimes.weekdayDate(
                        since.atZone(Calendars.LONDON).toLocalDate().plusMonths(Long.parseLong(months)))
                : "";
    }

    public String tier() {
        return ProceduresPage.tierInWords(front.get("tier"));
    }

    private static String date(Instant at) {
        return EnglishTimes.weekdayDate(at.atZone(Calendars.LONDON).toLocalDate());
    }
}
