package org.breakwater.casework.safecontact;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param agrees YES if it may be sent, NO if not */
public record SafeContactCheckForm(String agrees, String words) implements Form {

    static final SafeContactCheckForm EMPTY = new SafeContactCheckForm("", "");

    record Answers(boolean agrees, String words) {

        @Override
        public String toString() {
            return "Answers[" + agrees + "]";
        }
    }

    Checked<Answers> check() {
        var ask = new Questions();
        ask.must(agrees.equals("YES") || agrees.equals("NO"), "agrees", "Select yes if you agree to this contact");
        var said = agrees.equals("NO")
                ? ask.text("words", words, "Enter why not, and what to do instead", 1000)
                : ask.maybe("words", words, 1000);
        return ask.then(() -> new Answers(agrees.equals("YES"), said));
    }

    @Override
    public String toString() {
        return "SafeContactCheckForm[…]";
    }
}
