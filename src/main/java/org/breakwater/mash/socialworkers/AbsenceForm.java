package org.breakwater.mash.socialworkers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** From when until when a worker is away, and who covers. */
public record AbsenceForm(
        String version,
        String fromDay,
        String fromMonth,
        String fromYear,
        String untilDay,
        String untilMonth,
        String untilYear,
        String cover)
        implements Form {

    /** Stands for the team's number, if no particular person covers. */
    static final String TEAM = "team";

    static AbsenceForm empty(SocialWorkerRow row) {
        return new AbsenceForm(String.valueOf(row.version()), "", "", "", "", "", "", "");
    }

    Checked<SocialWorkers.Away> check(LocalDate today, List<SocialWorkers.Named> here) {
        var ask = new Questions();
        var from = InputParser.day(fromDay, fromMonth, fromYear);
        var until = InputParser.day(untilDay, untilMonth, untilYear);
        ask.must(from.isPresent(), "from", "Date must be a real date, like 28 8 2026");
        var noLastDay = (untilDay + untilMonth + untilYear).isBlank();
        ask.must(!noLastDay, "until", "Enter the last day away");
        ask.must(noLastDay || until.isPresent(), "until", "Date must be a real date, like 4 9 2026");
        if (from.isPresent() && until.isPresent()) {
            ask.must(!until.get().isBefore(from.get()), "until", "Last day must be on or after the first day");
            ask.must(!until.get().isBefore(today), "until", "Last day must be today or in the future");
            ask.must(until.get().isBefore(today.plusYears(2)), "until", "Last day must be within two years");
            ask.must(from.get().isAfter(today.minusYears(1)), "from", "First day must be within a year");
        }
        Optional<UUID> stand = here.stream()
                .map(SocialWorkers.Named::id)
                .filter(id -> id.toString().equals(cover))
                .findFirst();
        ask.must(stand.isPresent() || cover.equals(TEAM), "cover", "Select who is covering, or the team’s number");
        return ask.then(() -> new SocialWorkers.Away(from.orElseThrow(), until.orElseThrow(), stand));
    }
}
