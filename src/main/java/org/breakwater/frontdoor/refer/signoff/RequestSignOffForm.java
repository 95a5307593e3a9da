package org.breakwater.frontdoor.refer.signoff;

import org.breakwater.frontdoor.refer.ColleagueEmail;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;

/** The safeguarding lead who is asked to sign a referral off. */
public record RequestSignOffForm(String email) implements Form {

    static final RequestSignOffForm EMPTY = new RequestSignOffForm("");

    /** @param own the address of the person who asks */
    Checked<String> check(String own) {
        return ColleagueEmail.check(email, own);
    }

    @Override
    public String toString() {
        return "RequestSignOffForm[…]";
    }
}
