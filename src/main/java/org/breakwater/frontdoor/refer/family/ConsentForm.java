package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Consent, and what staff should know before they visit.
 *
 * @param words more about the reason
 */
public record ConsentForm(String asked, String whom, String reason, String words, String risks, String riskWords)
        implements Form {

    private static final List<String> ASKED = List.of("AGREED", "INFORMED", "REFUSED", "NOT_ASKED");
    private static final List<String> REASONS = List.of("MORE_RISK", "EVIDENCE", "NOT_REACHED", "HARM", "OTHER");

    static ConsentForm of(Referral told) {
        var now = told.consent();
        var safety = told.safety();
        return new ConsentForm(now.asked(), now.whom(), now.reason(), now.words(), safety.risks(), safety.words());
    }

    /** The corresponding part of a referral. */
    record Answers(Referral.Consent consent, Referral.Safety safety) {

        static Referral keep(Referral told, Answers now) {
            return told.with(now.consent()).with(now.safety());
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        var consent = new Referral.Consent(
                KnownChoices.known(asked, ASKED),
                ask.maybe("whom", whom, 500),
                KnownChoices.known(reason, REASONS),
                ask.maybe("words", words, 1_500));
        var safety = new Referral.Safety(KnownChoices.yesNoUnsure(risks), ask.maybe("riskWords", riskWords, 2_000));
        ask.must(
                !risks.equals("YES") || !safety.words().isEmpty(),
                "riskWords",
                "Enter what visiting staff should know");
        return ask.then(() -> new Answers(consent, safety));
    }

    @Override
    public String toString() {
        return "ConsentForm[…]";
    }
}
