package org.breakwater.frontdoor.refer.story;

import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record StrengthsForm(String well, String tried) implements Form {

    static StrengthsForm of(Referral.Strengths now) {
        return new StrengthsForm(now.well(), now.tried());
    }

    Checked<Referral.Strengths> check() {
        var ask = new Questions();
        var now = new Referral.Strengths(ask.maybe("well", well, 5_000), ask.maybe("tried", tried, 5_000));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "StrengthsForm[…]";
    }
}
