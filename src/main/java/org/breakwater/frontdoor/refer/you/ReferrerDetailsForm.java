package org.breakwater.frontdoor.refer.you;

import java.util.List;
import org.breakwater.frontdoor.refer.writing.ChoiceAnswer;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Who refers, how to reach them, and the call to us that this may follow. */
public record ReferrerDetailsForm(
        String name,
        String role,
        String agency,
        String phone,
        String reachable,
        String lead,
        String rang,
        String when,
        String whom)
        implements Form {

    static ReferrerDetailsForm of(Referral told) {
        var now = told.referrer();
        var call = told.call();
        return new ReferrerDetailsForm(
                now.name(),
                now.role(),
                now.agency(),
                now.phone(),
                now.reachable(),
                now.lead(),
                call.rang(),
                call.when(),
                call.whom());
    }

    /** What they make of a referral. */
    record Answers(Referral.Referrer referrer, Referral.EarlierCall call) {

        static Referral keep(Referral told, Answers now) {
            return told.with(now.referrer()).with(now.call());
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        var now = new Referral.Referrer(
                ask.text("name", name, "Enter your name", 200),
                ask.maybe("role", role, 80),
                ask.maybe("agency", agency, 100),
                ask.telephone("phone", phone, "Enter your telephone number", 100),
                ask.maybe("reachable", reachable, 300),
                ask.maybe("lead", lead, 200));
        var call = new Referral.EarlierCall(
                ChoiceAnswer.known(rang, List.of("YES", "NO")),
                ask.maybe("when", when, 100),
                ask.maybe("whom", whom, 200));
        ask.must(!rang.equals("YES") || !call.when().isEmpty(), "when", "Enter when you called, like today at 10:15am");
        return ask.then(() -> new Answers(now, call));
    }

    @Override
    public String toString() {
        return "ReferrerDetailsForm[…]";
    }
}
