package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.pathways.missingeducation.records.PupilRow;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.SchoolDays;
import org.breakwater.time.deadlines.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the school days of an absence in the calendar of the pupil’s own school. */
@Component
public class AbsenceCount {

    /** The day on which the school days of a ground are complete, or why they cannot be counted. */
    public sealed interface Count permits Counted, NotCounted {}

    public record Counted(Deadline deadline) implements Count {

        /** Such as "The 20th school day is Friday 13 March 2026. Ground (i) cannot be used before it is over." */
        public String inWords() {
            return "%s after %s: the last of them is %s. Joint reasonable efforts can be confirmed after that day."
                    .formatted(
                            deadline.rule().lengthInWords(),
                            EnglishTimes.date(day(deadline.startedAt())),
                            EnglishTimes.weekdayDate(day(deadline.dueAt())));
        }

        private static LocalDate day(java.time.Instant at) {
            return LocalDate.ofInstant(at, Calendars.LONDON);
        }
    }

    public record NotCounted(String why) implements Count {}

    private final Calendars calendars;
    private final Schools schools;

    AbsenceCount(Calendars calendars, Schools schools) {
        this.calendars = calendars;
        this.schools = schools;
    }

    /** For ground (i): 20 school days. */
    public Count ofGroundI(PupilRow pupil) {
        return of(pupil, MissingEducation.GROUND_I);
    }

    Count of(PupilRow pupil, String rule) {
        var byLeave = rule.equals(MissingEducation.GROUND_H);
        var from = byLeave ? pupil.leaveEndedOn() : pupil.countedFrom();
        if (pupil.schoolId() == null) {
            return new NotCounted("First choose the school that makes its half of the enquiries.");
        }
        if (from == null) {
            return new NotCounted(
                    byLeave
                            ? "First enter the last day of the leave of absence."
                            : "First enter the last day attended, or marked with a code other than G, N or O.");
        }
        var school = schools.find(pupil.schoolId()).orElseThrow();
        var days = school.days();
        var limit = MissingEducation.PATHWAY
                .limits()
                .inForce(rule, from.atStartOfDay(Calendars.LONDON).toInstant());
        if (days == null || !reaches(days, from, limit.limit())) {
            return new NotCounted("First enter the term dates of %s from %s, for at least %s."
                    .formatted(school.name(), EnglishTimes.date(from), limit.lengthInWords()));
        }
        var start = from.atTime(12, 0).atZone(Calendars.LONDON).toInstant();
        return new Counted(calendars.of(days).deadline(limit, start, List.of()));
    }

    private static boolean reaches(@Nullable SchoolDays days, LocalDate from, int limit) {
        if (days == null || !days.knows(from)) {
            return false;
        }
        int left = limit;
        for (var day = from.plusDays(1); left > 0 && days.knows(day); day = day.plusDays(1)) {
            left -= days.isOne(day) ? 1 : 0;
        }
        return left == 0;
    }
}
