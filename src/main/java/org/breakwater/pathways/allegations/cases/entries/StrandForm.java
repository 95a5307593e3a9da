package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.StrandEntry;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The state of a strand, as it is typed. */
public record StrandForm(String version, String strand, String state, String sinceOn, String note) implements Form {

    static final StrandForm EMPTY = new StrandForm("", "", "", "", "");

    Checked<StrandEntry> check(LocalDate today) {
        var ask = new Questions();
        var which = ask.one("strand", strand, Strand.class, "Select a strand");
        var now = ask.one("state", state, State.class, "Select the status");
        var since = ask.pastDay(
                "sinceOn",
                sinceOn,
                today,
                "Enter the status date, like 27/3/2026",
                "The status date must be today or earlier");
        var words = ask.maybe("note", note, 5000);
        return ask.then(() -> new StrandEntry(which.orElseThrow(), now.orElseThrow(), since.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "StrandForm[…]";
    }
}
