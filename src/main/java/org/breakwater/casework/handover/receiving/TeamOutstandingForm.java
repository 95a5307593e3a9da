package org.breakwater.casework.handover.receiving;

import java.util.UUID;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * How an outstanding item of a team ended.
 *
 * @param item its id
 */
public record TeamOutstandingForm(String item, String how, String words) implements Form {

    static final TeamOutstandingForm EMPTY = new TeamOutstandingForm("", "", "");

    record Ended(UUID item, OutstandingItemRecords.End how, String words) {
        @Override
        public String toString() {
            return "Ended[" + item + ", " + how + "]";
        }
    }

    Checked<Ended> check() {
        var ask = new Questions();
        var which = InputParser.id(item);
        ask.must(which.isPresent(), "item", "Select what has ended");
        var chosen = ask.one("how", how, OutstandingItemRecords.End.class, "Select completed or not needed");
        var said = ask.text("words", words, "Enter what was done and when, or why it is not needed", 2000);
        return ask.then(() -> new Ended(which.orElseThrow(), chosen.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "TeamOutstandingForm[…]";
    }
}
