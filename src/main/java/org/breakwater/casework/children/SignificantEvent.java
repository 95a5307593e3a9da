package org.breakwater.casework.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PartialDate;

/**
 * Something that happened to a child, by its date.
 *
 * @param order the sort key: the first day that the date may mean, or else the day on which it was reported
 * @param dated whether the date can be sorted, and is not text such as "last spring"
 * @param date as far as it is known; the source's text, if it is not a date; or empty
 * @param knownSince when it was reported to the front door
 * @param words what was said about it, or empty
 * @param caseId the case that it comes from
 * @param ofCase whether it is the case itself or a step in it, so that the concern of the case was its own
 */
public record SignificantEvent(
        LocalDate order,
        boolean dated,
        String date,
        Instant knownSince,
        String what,
        String words,
        UUID caseId,
        boolean ofCase) {

    /** A step of a case, at a known time. */
    static SignificantEvent at(Instant at, Instant knownSince, String what, String words, UUID caseId) {
        return new SignificantEvent(day(at), true, EnglishTimes.date(day(at)), knownSince, what, words, caseId, true);
    }

    /** What someone told of another time: on a day, in a month or in a year, as stated. */
    static SignificantEvent told(String when, Instant knownSince, String what, String words, UUID caseId) {
        var date = PartialDate.written(when);
        return new SignificantEvent(
                date.map(PartialDate::first).orElse(day(knownSince)),
                date.isPresent(),
                date.map(PartialDate::inWords).orElse(when),
                knownSince,
                what,
                words,
                caseId,
                false);
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
