package org.breakwater.training.office.book;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The form to request a place for someone.
 *
 * @param before the titles of the prerequisites
 * @param found organisations that match the name
 */
public record OfficeBookingPage(
        SessionRow session,
        Course course,
        List<String> before,
        OfficeBookingForm form,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        List<Problem> problems)
        implements Page {

    public String people() {
        return "/training/office/" + session.id() + "/delegates";
    }

    /** Whether the name alone is ambiguous. */
    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    public boolean asksWhatCameFirst() {
        return problems.stream().anyMatch(one -> one.field().equals("first"));
    }
}
