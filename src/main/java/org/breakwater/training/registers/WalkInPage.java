package org.breakwater.training.registers;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * Adds someone to a register.
 *
 * @param absent whose place they may have taken
 * @param found organisations that match the name; asked for only if the name alone is ambiguous
 */
public record WalkInPage(
        SessionRow session,
        String title,
        WalkInForm form,
        List<RegisterRow> absent,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        List<Problem> problems)
        implements Page {

    /** Whether the name alone is ambiguous. */
    public boolean asksWhich() {
        return !form.chosen().isEmpty()
                || problems.stream().anyMatch(one -> one.field().equals("chosen"));
    }

    public List<Choice> whosePlace() {
        return Stream.concat(
                        Stream.of(Choice.of(WalkInForm.NOBODY, "No")),
                        absent.stream().map(one -> Choice.of(one.id().toString(), one.learner())))
                .toList();
    }
}
