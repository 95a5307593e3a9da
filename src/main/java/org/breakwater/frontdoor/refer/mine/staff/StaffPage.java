package org.breakwater.frontdoor.refer.mine.staff;

import java.util.List;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.frontdoor.refer.organisations.StaffForm;
import org.breakwater.frontdoor.refer.organisations.StaffRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The named staff of one organisation, for those who are named there; its lead changes them. */
public record StaffPage(OrganisationRow organisation, List<StaffRow> staff, StaffForm form, List<Problem> problems)
        implements Page {

    public String path() {
        return "/refer/mine/staff/" + organisation.id();
    }
}
