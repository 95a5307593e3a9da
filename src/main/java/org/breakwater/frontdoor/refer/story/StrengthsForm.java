package org.breakwater.frontdoor.refer.story;

import org.breakwater.frontdoor.Referral;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

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
