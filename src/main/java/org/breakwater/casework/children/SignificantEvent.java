package org.breakwater.casework.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PartialDate;

/**
 * Something that happened to a child, by the date on which it did.
 *
 * @param order by which it is put in order: the first day that the date may mean, or else the day on which it was told
 * @param dated whether the date is one that can be put in order, and not words such as "last spring"
 * @param date as far as it is known; the words of whoever told us, where they are no date; or empty
 * @param knownSince when the front door was told
 * @param words what was said of it, or empty
 * @param caseId the case that tells of it
 */
public record SignificantEvent(
        LocalDate order, boolean dated, String date, Instant knownSince, String what, String words, UUID caseId) {

    /** What happened at an hour that is known. */
    static SignificantEvent at(Instant at, Instant knownSince, String what, String words, UUID caseId) {
        return new SignificantEvent(day(at), true, EnglishTimes.date(day(at)), knownSince, what, words, caseId);
    }

    /** What happened on a day, in a month or in a year, as somebody told us. */
    static SignificantEvent told(String when, Instant knownSince, String what, String words, UUID caseId) {
        var date = PartialDate.written(when);
        return new SignificantEvent(
                date.map(PartialDate::first).orElse(day(knownSince)),
                date.isPresent(),
                date.map(PartialDate::inWords).orElse(when),
                knownSince,
                what,
                words,
                caseId);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    public String knownSinceInWords() {
        return EnglishTimes.date(day(knownSince));
    }

    @Override
    public String toString() {
        return "SignificantEvent[…]";
    }
}
