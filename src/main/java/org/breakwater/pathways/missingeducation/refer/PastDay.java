package org.breakwater.pathways.missingeducation.refer;

import java.time.LocalDate;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** A day that has come, as it is typed: today, or within the last 19 years. */
public final class PastDay {

    private static final int YEARS = 19;

    private PastDay() {}

    /** An optional one; null if it was left blank. */
    public static @Nullable LocalDate of(Questions ask, String field, String typed, LocalDate today) {
        if (typed.isBlank()) {
            return null;
        }
        var day = InputParser.day(typed);
        var came = day.filter(one -> !one.isAfter(today) && !one.isBefore(today.minusYears(YEARS)));
        ask.must(day.isPresent(), field, "Enter a real date, like 27/3/2026, or leave it blank");
        ask.must(day.isEmpty() || came.isPresent(), field, "Enter a date in the last 19 years, not after today");
        return came.orElse(null);
    }
}
