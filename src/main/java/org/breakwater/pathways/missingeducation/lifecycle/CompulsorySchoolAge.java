package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.breakwater.time.Birthdays;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** A case that was never traced is closed only once the child is over compulsory school age. */
@Component
public class CompulsorySchoolAge implements TransitionPrecondition {

    private static final int AGE = 16;

    private final EducationRecords records;
    private final Clock clock;

    CompulsorySchoolAge(EducationRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /**
     * The last Friday in June of the school year in which a child is 16. Source: Education Act 1996, section 8, and
     * Education (School Leaving Date) Order 1997.
     */
    public static LocalDate lastDayOf(LocalDate born) {
        var sixteen = Birthdays.reaches(born, AGE);
        var year = sixteen.getMonthValue() >= Month.SEPTEMBER.getValue() ? sixteen.getYear() + 1 : sixteen.getYear();
        return LocalDate.of(year, Month.JUNE, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        var born = records.find(record).orElseThrow().pupil().childBorn();
        if (born == null) {
            return Optional.of("First enter the date of birth, in the details of the pupil.");
        }
        var last = lastDayOf(born);
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON).isAfter(last)
                ? Optional.empty()
                : Optional.of("The child is of compulsory school age until %s. Until then the case stays open."
                        .formatted(EnglishTimes.date(last)));
    }
}
