package org.breakwater.training.book;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.training.Course;
import org.breakwater.training.Named;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.BookingRules;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.needs.NeedsPage;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Asks for a place.
 *
 * @param found organisations that the name could mean
 */
public record BookPage(
        Course course,
        SessionRow session,
        BookForm form,
        List<OrganisationRow> found,
        List<Named> kinds,
        List<Named> duties,
        BookingRules rules,
        List<Problem> problems)
        implements Page {

    public boolean isFull() {
        return session.taken() >= session.capacity();
    }

    /** Whether the name that they typed is not enough. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public List<Choice> organisations() {
        return Stream.concat(
                        found.stream()
                                .map(row -> Choice.of(row.id().toString(), row.name())
                                        .hint(kindOf(row.kind()))),
                        Stream.of(Choice.of(BookForm.NEW, "Mine is not here")))
                .toList();
    }

    public List<Choice> dutyChoices() {
        return NeedsPage.choices(duties);
    }

    private String kindOf(String id) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .map(Named::name)
                .orElse("");
    }

    @Override
    public String toString() {
        return "BookPage[" + session.id() + "]";
    }
}
