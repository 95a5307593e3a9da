package org.breakwater.training.office.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The days of a statement, both included, typed like 1/3/2027 or 2027-03-01. */
public record DateRangeForm(String from, String until) implements Form {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    /** The same, parsed. */
    public record Read(LocalDate from, LocalDate until) {}

    /** The default if nothing was requested. */
    public DateRangeForm or(LocalDate first, LocalDate last) {
        return from.isEmpty() && until.isEmpty() ? new DateRangeForm(TYPED.format(first), TYPED.format(last)) : this;
    }

    /** This month and the two before it if nothing was requested: on the first of a month, too, there is something. */
    public DateRangeForm orLastThreeMonths(LocalDate today) {
        return or(today.withDayOfMonth(1).minusMonths(2), today.withDayOfMonth(today.lengthOfMonth()));
    }

    public Checked<Read> check() {
        var ask = new Questions();
        var first = day(from);
        var last = day(until);
        ask.must(!from.isBlank(), "from", "Enter the start date");
        ask.must(from.isBlank() || first.isPresent(), "from", "Start date must be a real date, like 1/3/2027");
        ask.must(!until.isBlank(), "until", "Enter the end date");
        ask.must(until.isBlank() || last.isPresent(), "until", "End date must be a real date, like 1/3/2027");
        ask.must(
                first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                "until",
                "End date must be the same as or after the start date");
        return ask.then(() -> new Read(first.orElseThrow(), last.orElseThrow()));
    }

    private static Optional<LocalDate> day(String typed) {
        var parts = typed.strip().split("/", -1);
        if (parts.length == 3) {
            return InputParser.day(parts[0], parts[1], parts[2]).filter(day -> day.getYear() / 100 == 20);
        }
        if (!typed.strip().matches("20\\d{2}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
