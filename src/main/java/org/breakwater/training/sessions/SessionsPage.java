package org.breakwater.training.sessions;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/**
 * The next course dates.
 *
 * @param all every one of them, from which the filters are made
 * @param courses those that are offered
 */
public record SessionsPage(SessionsForm form, List<SessionOffer> all, List<Course> courses) implements Page {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** What the filters let through. */
    public List<SessionOffer> shown() {
        return all.stream().filter(form::lets).toList();
    }

    public boolean isNarrowed() {
        return !form.isEmpty();
    }

    /** Those in which there are any. */
    public List<Choice> months() {
        return all.stream()
                .map(SessionsForm::monthOf)
                .distinct()
                .map(month -> Choice.of(month.toString(), MONTH.format(month)))
                .toList();
    }

    /** Those that have dates. */
    public List<Choice> courseChoices() {
        return courses.stream()
                .filter(course ->
                        all.stream().anyMatch(offer -> offer.session().course().equals(course.id())))
                .map(course -> Choice.of(course.id(), course.title()))
                .toList();
    }

    public static List<Choice> places() {
        return List.of(
                Choice.of(SessionsForm.ONLINE, "Live online"), Choice.of(SessionsForm.PLACE, "In person, at a venue"));
    }

    public String titleOf(SessionOffer offer) {
        return courses.stream()
                .filter(course -> course.id().equals(offer.session().course()))
                .map(Course::title)
                .findFirst()
                .orElse(offer.session().course());
    }
}
