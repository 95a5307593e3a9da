package org.breakwater.access.account.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The dates of an absence and the deputy, as typed.
 *
 * @param deputy the id of the colleague's account
 */
public record AbsenceForm(
        String fromDay,
        String fromMonth,
        String fromYear,
        String untilDay,
        String untilMonth,
        String untilYear,
        String deputy)
        implements Form {

    /** Pre-filled with the current entry, or with today. */
    static AbsenceForm from(Optional<AbsenceRow> entered, LocalDate today) {
        return entered.map(row -> of(
                        row.fromOn(), Optional.of(row.untilOn()), row.deputyId().toString()))
                .orElseGet(() -> of(today, Optional.empty(), ""));
    }

    private static AbsenceForm of(LocalDate from, Optional<LocalDate> until, String deputy) {
        return new AbsenceForm(
                String.valueOf(from.getDayOfMonth()),
                String.valueOf(from.getMonthValue()),
                String.valueOf(from.getYear()),
                until.map(day -> String.valueOf(day.getDayOfMonth())).orElse(""),
                until.map(day -> String.valueOf(day.getMonthValue())).orElse(""),
                until.map(day -> String.valueOf(day.getYear())).orElse(""),
                deputy);
    }

    Checked<Absences.Absence> check(LocalDate today, List<ColleagueRow> deputies) {
        var ask = new Questions();
        var from = InputParser.day(fromDay, fromMonth, fromYear);
        var until = InputParser.day(untilDay, untilMonth, untilYear);
        ask.must(from.isPresent(), "from", "Date must be a real date, like 28 8 2026");
        var noLastDay = (untilDay + untilMonth + untilYear).isBlank();
        ask.must(!noLastDay, "until", "Enter your last day away");
        ask.must(noLastDay || until.isPresent(), "until", "Date must be a real date, like 4 9 2026");
        if (from.isPresent() && until.isPresent()) {
            ask.must(from.get().isBefore(today.plusYears(1)), "from", "First day away must be within a year");
            ask.must(!until.get().isBefore(from.get()), "until", "Last day away must be on or after the first day");
            ask.must(!until.get().isBefore(today), "until", "Last day away must be today or in the future");
            ask.must(
                    until.get().isBefore(from.get().plusMonths(6)),
                    "until",
                    "Last day away must be within 6 months of the first");
        }
        var chosen = deputies.stream()
                .filter(one -> one.id().toString().equals(deputy))
                .findFirst();
        ask.must(chosen.isPresent(), "deputy", "Select your deputy");
        return ask.then(() -> new Absences.Absence(
                from.orElseThrow(), until.orElseThrow(), chosen.orElseThrow().id()));
    }
}
