package org.breakwater.casework.safecontact.warnings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** A new warning. */
public record WarningForm(String version, String words, String reviewDay, String reviewMonth, String reviewYear)
        implements Form {

    /** What is not reviewed for a year is forgotten. */
    private static final int MOST_YEARS = 1;

    static WarningForm at(int version) {
        return new WarningForm(String.valueOf(version), "", "", "", "");
    }

    /** The text, and its review date. */
    record Warned(String words, LocalDate reviewOn) {

        @Override
        public String toString() {
            return "Warned[" + reviewOn + "]";
        }
    }

    /** @param givesAway whether a text would identify the reporter: the team that accepts a child reads it */
    Checked<Warned> check(LocalDate today, Predicate<String> givesAway) {
        var ask = new Questions();
        var said = ask.text("words", words, "Enter the warning", 1000);
        ask.must(!givesAway.test(said), "words", ReporterIdentityCheck.SAID);
        var on = day(ask, "reviewDay", reviewDay, reviewMonth, reviewYear, today);
        return ask.then(() -> new Warned(said, on.orElseThrow()));
    }

    /** The next review; each of the three boxes as it was typed. */
    static Optional<LocalDate> day(
            Questions ask, String field, String day, String month, String year, LocalDate today) {
        var isTyped = !(day + month + year).isBlank();
        ask.must(isTyped, field, "Enter a review date");
        var on = InputParser.day(day, month, year);
        ask.must(!isTyped || on.isPresent(), field, "Review date must be a real date, like 27 3 2027");
        var isNear = on.filter(typed -> typed.isAfter(today) && !typed.isAfter(today.plusYears(MOST_YEARS)));
        ask.must(on.isEmpty() || isNear.isPresent(), field, "Review date must be after today and within a year");
        return isNear;
    }

    @Override
    public String toString() {
        return "WarningForm[…]";
    }
}
