package org.breakwater.casework.disagreements.raising;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A disagreement as it is typed.
 *
 * @param agency asked only of a referrer; for others we know it
 * @param danger ticked if a child is in immediate danger
 */
public record DisagreementForm(String about, String words, String agency, String danger) implements Form {

    public static final DisagreementForm EMPTY = new DisagreementForm("", "", "", "");

    /** @param asksAgency whether they must name their agency */
    public Checked<DecisionDisagreements.Raised> check(boolean asksAgency) {
        var ask = new Questions();
        var what = ask.one("about", about, Disagreement.About.class, "Select what you disagree with");
        var why = ask.text("words", words, "Enter what should happen instead, and why", 5000);
        ask.must(!asksAgency || !agency.isBlank(), "agency", "Enter the agency you work for");
        var whose = ask.maybe("agency", agency, 100);
        return ask.then(() -> new DecisionDisagreements.Raised(what.orElseThrow(), why, whose, !danger.isBlank()));
    }

    @Override
    public String toString() {
        return "DisagreementForm[…]";
    }
}
