package org.breakwater.frontdoor.refer.organisations;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Another lead of an organisation. */
public record LeadForm(String name, String role, String email) implements Form {

    static final LeadForm EMPTY = new LeadForm("", "", "");

    Checked<NamedStaff> check() {
        var ask = new Questions();
        var lead = new StaffForm(name, role, email).lead(ask);
        return ask.then(() -> lead);
    }

    @Override
    public String toString() {
        return "LeadForm[…]";
    }
}
