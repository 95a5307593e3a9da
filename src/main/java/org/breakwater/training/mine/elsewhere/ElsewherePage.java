package org.breakwater.training.mine.elsewhere;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.model.CompletionRow;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * What somebody learned online and elsewhere.
 *
 * @param isKnown whether we know their name and where they work
 * @param found organisations that they could mean
 */
public record ElsewherePage(
        List<CompletionRow> rows,
        boolean isKnown,
        ElsewhereForm form,
        List<OrganisationRow> found,
        Catalogue catalogue,
        List<Problem> problems)
        implements Page {

    public String titleOf(CompletionRow row) {
        return catalogue.find(row.course()).map(Course::title).orElse(row.course());
    }

    public List<Choice> courses() {
        return catalogue.courses().stream()
                .map(course -> Choice.of(course.id(), course.title()))
                .toList();
    }

    public boolean asksWhich() {
        return !found.isEmpty() || form.chosen().equals(ElsewhereForm.NEW);
    }

    public List<Choice> organisations() {
        return Stream.concat(
                        found.stream()
                                .map(one -> one.postcode().isEmpty()
                                        ? Choice.of(one.id().toString(), one.name())
                                        : Choice.of(one.id().toString(), one.name())
                                                .hint(one.postcode())),
                        Stream.of(Choice.of(ElsewhereForm.NEW, "It is not here")))
                .toList();
    }

    public List<Choice> kinds() {
        return catalogue.kinds().stream()
                .map(kind -> Choice.of(kind.id(), kind.name()))
                .toList();
    }

    @Override
    public String toString() {
        return "ElsewherePage[" + rows.size() + "]";
    }
}
