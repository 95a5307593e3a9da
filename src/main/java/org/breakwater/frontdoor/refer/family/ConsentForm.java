package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.frontdoor.refer.writing.ChoiceAnswer;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

public record ConsentForm(String asked, String whom, String reason, String words) implements Form {

    private static final List<String> ASKED = List.of("AGREED", "REFUSED", "NOT_ASKED");
    private static final List<String> REASONS = List.of("MORE_RISK", "EVIDENCE", "NOT_REACHED", "HARM", "OTHER");

    static ConsentForm of(Referral.Consent now) {
        return new ConsentForm(now.asked(), now.whom(), now.reason(), now.words());
    }

    Checked<Referral.Consent> check() {
        var ask = new Questions();
        var now = new Referral.Consent(
                ChoiceAnswer.known(asked, ASKED),
                ask.maybe("whom", whom, 500),
                ChoiceAnswer.known(reason, REASONS),
                ask.maybe("words", words, 1_500));
        return ask.then(() -> now);
    }

    @Override
    public String toString() {
        return "ConsentForm[…]";
    }
}
