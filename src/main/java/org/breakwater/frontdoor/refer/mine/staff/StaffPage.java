package org.breakwater.frontdoor.refer.mine.staff;

import java.util.List;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.frontdoor.refer.organisations.StaffForm;
import org.breakwater.frontdoor.refer.organisations.StaffRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** The named staff of one organisation, for those who are named there; its lead changes them. */
public record StaffPage(OrganisationRow organisation, List<StaffRow> staff, StaffForm form, List<Problem> problems)
        implements Page {

    /** Whether someone else leads too. */
    public boolean hasOtherLead() {
        return staff.stream().filter(StaffRow::lead).count() > 1;
    }

    /** Who can lead after a last lead who goes. */
    public List<StaffRow> successors() {
        return staff.stream().filter(StaffRow::mayLead).toList();
    }

    public List<Choice> successorChoices() {
        return successors().stream()
                .map(one -> Choice.of(one.id().toString(), one.inWords()))
                .toList();
    }

    public String path() {
        return "/refer/mine/staff/" + organisation.id();
    }
}
