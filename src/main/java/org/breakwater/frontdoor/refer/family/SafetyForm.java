package org.breakwater.frontdoor.refer.family;

import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.OneOf;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record SafetyForm(String risks, String words) implements Form {

    static SafetyForm of(Referral.Safety now) {
        return new SafetyForm(now.risks(), now.words());
    }

    Checked<Referral.Safety> check() {
        var ask = new Questions();
        var now = new Referral.Safety(OneOf.yesNoUnsure(risks), ask.maybe("words", words, 2_000));
        ask.must(!risks.equals("YES") || !now.words().isEmpty(), "words", "Enter what visiting staff should know");
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "SafetyForm[…]";
    }
}
