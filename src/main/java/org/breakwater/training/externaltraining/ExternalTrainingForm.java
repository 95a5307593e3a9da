package org.breakwater.training.externaltraining;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.documents.shelves.ChosenFile;
import org.breakwater.training.organisations.WorkplaceFinder;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * Training done elsewhere, as it is typed.
 *
 * @param pageId identifies the page, so that pressing twice enters it once
 * @param name of a person whom we do not know yet, like the three after it
 * @param organisation the name that they typed
 * @param chosen the id of one of the results, or {@code NEW}
 * @param kind organisation type, for a new one
 * @param givenBy the provider
 */
public record ExternalTrainingForm(
        String pageId,
        String name,
        String organisation,
        String chosen,
        String kind,
        String course,
        String onDay,
        String onMonth,
        String onYear,
        String givenBy)
        implements WorkplaceFinder.Asking {

    /** None of our courses is valid for longer. Our own limit. */
    private static final int MOST_YEARS = 20;

    static ExternalTrainingForm empty() {
        return new ExternalTrainingForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "");
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    /** The same, for a new organisation. */
    ExternalTrainingForm adding() {
        return new ExternalTrainingForm(
                pageId, name, organisation, WorkplaceFinder.NEW, kind, course, onDay, onMonth, onYear, givenBy);
    }

    /** @param isKnown whether we know their name and where they work */
    Checked<ExternalTraining.Claim> check(boolean knowsTheCourse, boolean isKnown, LocalDate today, ChosenFile paper) {
        var ask = new Questions();
        if (!isKnown) {
            ask.text("name", name, "Enter your name", 200);
            ask.text("organisation", organisation, "Enter where you work or volunteer", 200);
        }
        ask.must(knowsTheCourse, "course", "Select which of our courses it is equivalent to");
        var on = InputParser.day(onDay, onMonth, onYear);
        ask.must(
                on.isPresent(),
                "on",
                (onDay + onMonth + onYear).isBlank()
                        ? "Enter the date you completed it"
                        : "Date must be a real date, like 27 3 2026");
        ask.must(on.isEmpty() || !on.get().isAfter(today), "on", "Date must be today or in the past");
        ask.must(
                on.isEmpty() || on.get().isAfter(today.minusYears(MOST_YEARS)),
                "on",
                "Date must be in the last 20 years");
        var from = ask.text("givenBy", givenBy, "Enter the provider", 200);
        paper.check(ask);
        return ask.then(() -> new ExternalTraining.Claim(SinglePress.of(page(), this), course, on.orElseThrow(), from));
    }

    @Override
    public String toString() {
        return "ExternalTrainingForm[…]";
    }
}
