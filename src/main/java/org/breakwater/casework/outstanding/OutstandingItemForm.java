package org.breakwater.casework.outstanding;

import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * How a deadline that outlives the case ended.
 *
 * @param rule of the deadline
 */
public record OutstandingItemForm(String version, String rule, String how, String words) implements Form {

    static OutstandingItemForm empty(int version) {
        return new OutstandingItemForm(String.valueOf(version), "", "", "");
    }

    record Ended(String rule, OutstandingItemRecords.End how, String words) {
        @Override
        public String toString() {
            return "Ended[" + rule + ", " + how + "]";
        }
    }

    OutstandingItemForm at(int newVersion) {
        return new OutstandingItemForm(String.valueOf(newVersion), rule, how, words);
    }

    Checked<Ended> check() {
        var ask = new Questions();
        ask.must(!rule.isBlank(), "rule", "Select the deadline");
        var chosen = ask.one("how", how, OutstandingItemRecords.End.class, "Select completed or not needed");
        var said = ask.text("words", words, "Enter when it was done, or why it is not needed", 2000);
        return ask.then(() -> new Ended(rule, chosen.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "OutstandingItemForm[…]";
    }
}
