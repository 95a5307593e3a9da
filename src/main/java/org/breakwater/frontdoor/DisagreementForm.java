package org.breakwater.frontdoor;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/**
 * A disagreement as it is typed.
 *
 * @param agency asked of a referrer only; of others we know it
 * @param danger ticked when a child is in danger now
 */
public record DisagreementForm(String about, String words, String agency, String danger) implements Form {

    public static final DisagreementForm EMPTY = new DisagreementForm("", "", "", "");

    /** @param asksAgency whether they must say for whom */
    public Checked<Disagreeing.Raised> check(boolean asksAgency) {
        var ask = new Questions();
        var what = ask.one("about", about, Disagreement.About.class, "Select what you disagree with");
        var why = ask.text("words", words, "Enter what should happen instead, and why", 5000);
        ask.must(!asksAgency || !agency.isBlank(), "agency", "Enter the agency you work for");
        var whose = ask.maybe("agency", agency, 100);
        return ask.then(() -> new Disagreeing.Raised(what.orElseThrow(), why, whose, !danger.isBlank()));
    }

    @Override
    public String toString() {
        return "DisagreementForm[…]";
    }
}
