package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * When the carer had to notify the council, and when they did: six weeks before, or at once if it starts sooner. It is
 * the carer's duty, so it is said and is no deadline of ours.
 *
 * @param dueOn null where nobody knows when the arrangement starts
 */
public record CarerNotice(
        @Nullable LocalDate dueOn, @Nullable LocalDate givenOn) {

    static CarerNotice of(ArrangementRecord record, Calendars calendars) {
        var told = record.notification();
        var starts = record.now().movedInOn() == null
                ? told.startsOn()
                : record.now().movedInOn();
        return new CarerNotice(
                starts == null ? null : dueOn(starts, told.emergency() == Known.YES, calendars),
                record.now().carerNoticeOn());
    }

    static LocalDate dueOn(LocalDate starts, boolean emergency, Calendars calendars) {
        return emergency
                ? counted(
                        "pf-emergency-notice",
                        starts.plusDays(1).atStartOfDay(Calendars.LONDON).toInstant(),
                        calendars)
                : counted(
                        "pf-carer-notice", starts.atStartOfDay(Calendars.LONDON).toInstant(), calendars);
    }

    private static LocalDate counted(String rule, Instant from, Calendars calendars) {
        var limit = PrivateFostering.PATHWAY.limits().inForce(rule, from);
        // The last instant that is in time is the end of a day.
        var due = calendars.deadline(limit, from, List.of()).dueAt().minusSeconds(1);
        return LocalDate.ofInstant(due, Calendars.LONDON);
    }

    public boolean isLate(LocalDate today) {
        return dueOn != null && (givenOn == null ? today : givenOn).isAfter(dueOn);
    }

    public String inWords(LocalDate today) {
        var given = givenOn == null
                ? "The carer has not notified us."
                : "The carer notified us on %s.".formatted(EnglishTimes.date(givenOn));
        if (dueOn == null) {
            return given + " We do not know when the arrangement starts.";
        }
        var due = EnglishTimes.date(dueOn);
        if (!isLate(today)) {
            return given + " Notice %s due by %s.".formatted(givenOn == null ? "is" : "was", due);
        }
        return given + " Late: notice was due by %s, or at once if the arrangement was made after that.".formatted(due);
    }
}
