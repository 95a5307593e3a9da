package org.breakwater.frontdoor.refer.story;

import java.util.List;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.draft.OneOf;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record CallForm(String rang, String when, String whom) implements Form {

    static CallForm of(Referral.EarlierCall now) {
        return new CallForm(now.rang(), now.when(), now.whom());
    }

    Checked<Referral.EarlierCall> check() {
        var ask = new Questions();
        var now = new Referral.EarlierCall(
                OneOf.known(rang, List.of("YES", "NO")), ask.maybe("when", when, 100), ask.maybe("whom", whom, 200));
        ask.must(!rang.equals("YES") || !now.when().isEmpty(), "when", "Enter when you called, like today at 10:15am");
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "CallForm[…]";
    }
}
