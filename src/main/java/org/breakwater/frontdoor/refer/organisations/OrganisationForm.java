package org.breakwater.frontdoor.refer.organisations;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A new organisation, with its first lead. */
public record OrganisationForm(String organisation, String name, String role, String email) implements Form {

    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "");

    /** The submitted data. */
    record Added(String organisation, NamedStaff lead) {

        @Override
        public String toString() {
            return "Added[…]";
        }
    }

    Checked<Added> check() {
        var ask = new Questions();
        var called = ask.text("organisation", organisation, "Enter the name of the organisation", 200);
        var lead = new StaffForm(name, role, email).lead(ask);
        return ask.then(() -> new Added(called, lead));
    }

    @Override
    public String toString() {
        return "OrganisationForm[…]";
    }
}
