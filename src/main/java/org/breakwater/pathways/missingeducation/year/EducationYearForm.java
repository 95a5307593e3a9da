package org.breakwater.pathways.missingeducation.year;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The census day, as it is typed. */
public record EducationYearForm(String census) {

    /** A blank one is today. */
    Checked<LocalDate> check(LocalDate today) {
        var ask = new Questions();
        var day =
                census.isBlank() ? Optional.of(today) : InputParser.day(census).filter(one -> !one.isAfter(today));
        ask.must(day.isPresent(), "census", "Enter the census day, like 1/10/2026, not in the future");
        return ask.then(day::orElseThrow);
    }
}
