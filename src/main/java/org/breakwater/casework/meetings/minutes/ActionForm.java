package org.breakwater.casework.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * What someone will do, and by when, as it is typed.
 *
 * @param ownerAgency the id of the agency with accounts here that owns the action; empty for none
 */
public record ActionForm(
        String version, String what, String owner, String ownerAgency, String dueDay, String dueMonth, String dueYear)
        implements Form {

    static ActionForm empty() {
        return new ActionForm("", "", "", "", "", "", "");
    }

    /**
     * @param from the earliest plausible day: no one agrees to have done something last year
     * @param givesAway whether a text would identify the reporter; checked for what an agency reads
     */
    Checked<StrategyDiscussionMinutes.Action> check(LocalDate from, Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.text("what", what, "Enter the action", 2000);
        var name = ask.text("owner", owner, "Enter the owner", 200);
        for (var field : List.of("what", "owner")) {
            ask.must(
                    ownerAgency.isEmpty() || !givesAway.test(field.equals("what") ? words : name),
                    field,
                    "Remove anything that identifies the person who reported the concern");
        }
        var day = InputParser.day(dueDay, dueMonth, dueYear);
        ask.must(day.isPresent(), "due", "Enter the due date");
        ask.must(
                day.map(one -> !one.isBefore(from) && one.isBefore(from.plusYears(1)))
                        .orElse(true),
                "due",
                "Due date must be between the date of the contact and a year later");
        return ask.then(() -> new StrategyDiscussionMinutes.Action(words, name, ownerAgency, day.orElseThrow()));
    }

    @Override
    public String toString() {
        return "ActionForm[…]";
    }
}
