package org.breakwater.frontdoor.refer.you;

import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record ReferrerDetailsForm(String name, String role, String agency, String phone, String reachable, String lead)
        implements Form {

    static ReferrerDetailsForm of(Referral.Referrer now) {
        return new ReferrerDetailsForm(now.name(), now.role(), now.agency(), now.phone(), now.reachable(), now.lead());
    }

    Checked<Referral.Referrer> check() {
        var ask = new Questions();
        var now = new Referral.Referrer(
                ask.text("name", name, "Enter your name. Professionals cannot stay anonymous", 200),
                ask.maybe("role", role, 80),
                ask.maybe("agency", agency, 100),
                ask.telephone("phone", phone, "Enter your telephone number", 100),
                ask.maybe("reachable", reachable, 300),
                ask.maybe("lead", lead, 200));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "ReferrerDetailsForm[…]";
    }
}
