package org.breakwater.training.office.fees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** The days of a statement, both included, such as 2027-03-01. */
public record Days(String from, String until) implements Form {

    /** The same, once they can be read. */
    public record Read(LocalDate from, LocalDate until) {}

    /** These where nothing was asked for yet. */
    public Days or(LocalDate first, LocalDate last) {
        return from.isEmpty() && until.isEmpty() ? new Days(first.toString(), last.toString()) : this;
    }

    /** This month where nothing was asked for yet. */
    public Days orMonthOf(LocalDate today) {
        return or(today.withDayOfMonth(1), today.withDayOfMonth(today.lengthOfMonth()));
    }

    public Checked<Read> check() {
        var ask = new Questions();
        var first = day(from);
        var last = day(until);
        ask.must(first.isPresent(), "from", "Enter a day that exists");
        ask.must(last.isPresent(), "until", "Enter a day that exists");
        ask.must(
                first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                "until",
                "The last day cannot be before the first");
        return ask.then(() -> new Read(first.orElseThrow(), last.orElseThrow()));
    }

    private static Optional<LocalDate> day(String typed) {
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
