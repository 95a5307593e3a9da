package org.breakwater.frontdoor.refer.signoff;

import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** What a lead says of a referral. */
public record GiveForm(String what, String name, String words) implements Form {

    static final GiveForm EMPTY = new GiveForm("", "", "");

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
        return "GiveForm[…]";
    }
}
