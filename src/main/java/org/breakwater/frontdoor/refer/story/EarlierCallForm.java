package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.frontdoor.refer.writing.ChoiceAnswer;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record EarlierCallForm(String rang, String when, String whom) implements Form {

    static EarlierCallForm of(Referral.EarlierCall now) {
        return new EarlierCallForm(now.rang(), now.when(), now.whom());
    }

    Checked<Referral.EarlierCall> check() {
        var ask = new Questions();
        var now = new Referral.EarlierCall(
                ChoiceAnswer.known(rang, List.of("YES", "NO")),
                ask.maybe("when", when, 100),
                ask.maybe("whom", whom, 200));
        ask.must(!rang.equals("YES") || !now.when().isEmpty(), "when", "Enter when you called, like today at 10:15am");
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "EarlierCallForm[…]";
    }
}
