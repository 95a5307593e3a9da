package org.breakwater.pathways.privatefostering.arrangements;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why an arrangement is reopened, as it is typed. */
public record ReopeningForm(String version, String lives, String words) implements Form {

    static final ReopeningForm EMPTY = new ReopeningForm("", "", "");

    /** @param lives whether the child lives there now */
    record Reopened(boolean lives, String words) {

        @Override
        public String toString() {
            return "Reopened[" + lives + "]";
        }
    }

    Checked<Reopened> check() {
        var ask = new Questions();
        ask.must(lives.matches("YES|NO"), "lives", "Select yes if the child lives with the carer now");
        var why = ask.text("words", words, "Enter why you are reopening the arrangement", 5000);
        return ask.then(() -> new Reopened(lives.equals("YES"), why));
    }

    @Override
    public String toString() {
        return "ReopeningForm[…]";
    }
}
