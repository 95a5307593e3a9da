package org.breakwater.casework.history;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * Whether another case at the same address is related to this one.
 *
 * @param other the id of the other case
 */
public record AddressLinkForm(String other, String connected, String why) implements Form {

    public static final AddressLinkForm EMPTY = new AddressLinkForm("", "", "");

    /** The decision of someone who has looked. */
    enum Answer {
        YES,
        NO
    }

    public record Answers(UUID other, boolean connected, String why) {
        @Override
        public String toString() {
            return "Answers[" + connected + "]";
        }
    }

    public Checked<Answers> check() {
        var ask = new Questions();
        var which = InputParser.id(other);
        ask.must(which.isPresent(), "other", "Select the contact you have checked");
        var chosen = ask.one("connected", connected, Answer.class, "Select yes if it is the same family or household");
        var words = ask.text("why", why, "Enter the reason", 2000);
        return ask.then(() -> new Answers(which.orElseThrow(), chosen.orElseThrow() == Answer.YES, words));
    }

    @Override
    public String toString() {
        return "AddressLinkForm[…]";
    }
}
