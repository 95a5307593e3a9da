package org.breakwater.frontdoor.refer.signoff;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A lead's answer about a referral. */
public record SignOffForm(String what, String name, String words) implements Form {

    static final SignOffForm EMPTY = new SignOffForm("", "", "");

    enum What {
        SIGN,
        COMMENT
    }

    /** @param signed whether they sign it, or only comment */
    record Given(boolean signed, String name, String words) {

        @Override
        public String toString() {
            return "Given[…]";
        }
    }

    Checked<Given> check() {
        var ask = new Questions();
        var chosen = ask.one("what", what, What.class, "Select whether you sign off this referral");
        var who = ask.text("name", name, "Enter your name", 200);
        ask.must(
                chosen.filter(one -> one == What.COMMENT).isEmpty() || !words.isBlank(),
                "words",
                "Enter what should be different");
        var said = ask.maybe("words", words, 5000);
        return ask.then(() -> new Given(chosen.orElseThrow() == What.SIGN, who, said));
    }

    @Override
    public String toString() {
        return "SignOffForm[…]";
    }
}
