package org.breakwater.training.needs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * The four questions, and the result once they are answered.
 *
 * @param takenHere the ids of the online courses on our own pages
 * @param toDo empty until they are answered
 */
public record NeedsPage(
        NeedsForm form,
        List<NamedOption> kinds,
        List<NamedOption> duties,
        List<Course> courses,
        Optional<List<Course>> toDo,
        List<Course> have,
        Set<String> takenHere,
        List<Problem> problems)
        implements Page {

    public static List<Choice> choices(List<NamedOption> named) {
        return named.stream().map(one -> Choice.of(one.id(), one.name())).toList();
    }

    public List<Choice> courseChoices() {
        return courses.stream()
                .map(course -> Choice.of(course.id(), course.title()))
                .toList();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
