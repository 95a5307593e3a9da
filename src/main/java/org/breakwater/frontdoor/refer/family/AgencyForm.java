package org.breakwater.frontdoor.refer.family;

import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record AgencyForm(String name, String who, String agreed) implements Form {

    static final AgencyForm EMPTY = new AgencyForm("", "", "");

    static AgencyForm of(Referral.Agency now) {
        return new AgencyForm(now.name(), now.who(), now.agreed());
    }

    Checked<Referral.Agency> check() {
        var ask = new Questions();
        var agency = new Referral.Agency(
                ask.text("name", name, "Enter the name of the agency, like the family’s GP practice", 200),
                ask.maybe("who", who, 300),
                KnownChoices.yesNoUnsure(agreed));
        return ask.then(() -> agency);
    }

    @Override
    public String toString() {
        return "AgencyForm[…]";
    }
}
