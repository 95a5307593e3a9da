package org.breakwater.casework.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.govuk.Choice;

/**
 * What someone will do, and by when, as it is typed.
 *
 * @param owner the {@link ActionOwner} that is chosen, by its value
 * @param about the people who are selected, by id; none for all the children of the discussion
 */
public record ActionForm(
        String version, String what, String owner, List<String> about, String dueDay, String dueMonth, String dueYear)
        implements Form {

    static ActionForm empty() {
        return new ActionForm("", "", "", List.of(), "", "", "");
    }

    /**
     * @param owners each who can own it: an action has exactly one
     * @param subjects each whom it can be about, by id
     * @param from the earliest day that makes sense: no one agrees to have done something last year
     * @param givesAway whether words would say who reported the concern; asked of what an agency reads
     */
    Checked<AgreedAction> check(
            List<ActionOwner> owners, List<Choice> subjects, LocalDate from, Predicate<String> givesAway) {
        var ask = new Questions();
        var words = ask.text("what", what, "Enter the action", 2000);
        var whose = owners.stream().filter(one -> one.value().equals(owner)).findFirst();
        ask.must(whose.isPresent(), "owner", "Select the owner");
        ask.must(
                whose.filter(one -> !one.agency().isEmpty()).isEmpty() || !givesAway.test(words),
                "what",
                "Remove anything that identifies the person who reported the concern");
        var people = subjects.stream()
                .filter(one -> about.contains(one.value()))
                .map(Choice::text)
                .toList();
        var day = InputParser.day(dueDay, dueMonth, dueYear);
        ask.must(day.isPresent(), "due", "Enter the due date");
        ask.must(
                day.map(one -> !one.isBefore(from) && one.isBefore(from.plusYears(1)))
                        .orElse(true),
                "due",
                "Due date must be between the date of the contact and a year later");
        return ask.then(() -> new AgreedAction(
                words, whose.orElseThrow().name(), whose.orElseThrow().agency(), day.orElseThrow(), people));
    }

    @Override
    public String toString() {
        return "ActionForm[…]";
    }
}
