package org.breakwater.frontdoor.refer.family;

import org.breakwater.frontdoor.refer.writing.ChoiceAnswer;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record SafetyForm(String risks, String words) implements Form {

    static SafetyForm of(Referral.Safety now) {
        return new SafetyForm(now.risks(), now.words());
    }

    Checked<Referral.Safety> check() {
        var ask = new Questions();
        var now = new Referral.Safety(ChoiceAnswer.yesNoUnsure(risks), ask.maybe("words", words, 2_000));
        ask.must(!risks.equals("YES") || !now.words().isEmpty(), "words", "Enter what visiting staff should know");
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "SafetyForm[…]";
    }
}
