package org.breakwater.training.office.book;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.training.Named;
import org.breakwater.training.SessionRow;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** Asks for a place for somebody. @param found organisations that the name could mean */
public record OfficeBookPage(
        SessionRow session,
        Course course,
        OfficeBookForm form,
        List<OrganisationRow> found,
        List<Named> kinds,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + session.id() + "/people";
    }

    /** Whether the name alone is not enough. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public boolean asksWhatCameFirst() {
        return problems.stream().anyMatch(one -> one.field().equals("first"));
    }

    @Override
    public String toString() {
        return "OfficeBookPage[" + session.id() + "]";
    }
}
