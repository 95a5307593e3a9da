package org.breakwater.casework.meetings.section47;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The outcome of a section 47 enquiry for one child, as it is typed. */
public record Section47Form(
        String version,
        String finding,
        String outcome,
        String endedDay,
        String endedMonth,
        String endedYear,
        String reasons)
        implements Form {

    static Section47Form empty() {
        return new Section47Form("", "", "", "", "", "", "");
    }

    /** What is recorded. */
    record Ended(Section47Finding finding, Section47Outcome outcome, LocalDate on, String reasons) {
        @Override
        public String toString() {
            return "Ended[" + outcome + "]";
        }
    }

    /** @param began the day of the strategy discussion that began it */
    Checked<Ended> check(LocalDate began, LocalDate today) {
        var ask = new Questions();
        var finding = ask.one(
                "finding", this.finding, Section47Finding.class, "Select whether the concerns are substantiated");
        var found = ask.one("outcome", outcome, Section47Outcome.class, "Select the outcome");
        ask.must(
                finding.isEmpty() || found.map(finding.get()::goesWith).orElse(true),
                "outcome",
                "Select an initial child protection conference only if there is a continuing risk of significant harm");
        var on = InputParser.day(endedDay, endedMonth, endedYear);
        ask.must(on.isPresent(), "ended", "Enter the date on which the enquiry ended");
        ask.must(
                isBetween(on, began, today),
                "ended",
                "The enquiry cannot have ended before the strategy discussion, or in the future");
        var why = ask.text("reasons", reasons, "Enter the reasons", 10000);
        return ask.then(() -> new Ended(finding.orElseThrow(), found.orElseThrow(), on.orElseThrow(), why));
    }

    private static boolean isBetween(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.map(one -> !one.isBefore(first) && !one.isAfter(last)).orElse(true);
    }

    @Override
    public String toString() {
        return "Section47Form[…]";
    }
}
