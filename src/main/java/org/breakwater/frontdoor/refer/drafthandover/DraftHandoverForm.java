package org.breakwater.frontdoor.refer.drafthandover;

import org.breakwater.frontdoor.refer.ColleagueEmail;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** The colleague who takes over a draft. */
public record DraftHandoverForm(String email) implements Form {

    static final DraftHandoverForm EMPTY = new DraftHandoverForm("");

    /** @param own the address of the person who asks */
    Checked<String> check(String own) {
        return ColleagueEmail.check(email, own);
    }

    @Override
    public String toString() {
        return "DraftHandoverForm[…]";
    }
}
