package org.breakwater.frontdoor.refer.handing;

import org.breakwater.frontdoor.refer.ColleagueEmail;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** The colleague who goes on with a draft. */
public record HandDraftForm(String email) implements Form {

    static final HandDraftForm EMPTY = new HandDraftForm("");

    /** @param own the address of anyone who asks */
    Checked<String> check(String own) {
        return ColleagueEmail.check(email, own);
    }

    @Override
    public String toString() {
        return "HandDraftForm[…]";
    }
}
