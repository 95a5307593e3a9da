package org.breakwater.casework.handover;

import java.util.function.Predicate;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** To whom a child is handed over again, and what else they must know. */
public record RepeatHandoverForm(String version, String team, String note) implements Form {

    /** The selection. */
    record Again(String team, String note) {
        @Override
        public String toString() {
            return "Again[" + team + "]";
        }
    }

    RepeatHandoverForm at(int newVersion) {
        return new RepeatHandoverForm(String.valueOf(newVersion), team, note);
    }

    Checked<Again> check(ReceivingTeams known, Predicate<String> givesAway) {
        var ask = new Questions();
        ask.must(known.find(team).isPresent(), "team", "Select the receiving team");
        var words = ask.text("note", note, "Enter what they need to know as well as the summary", 2000);
        ask.must(!givesAway.test(words), "note", "Remove anything that identifies the person who reported the concern");
        return ask.then(() -> new Again(team, words));
    }

    @Override
    public String toString() {
        return "RepeatHandoverForm[…]";
    }
}
