package org.breakwater.pathways.allegations.cases;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The outcome of one allegation, as it is typed. */
public record OutcomeForm(String version, String allegation, String outcome, String reasons) implements Form {

    static final OutcomeForm EMPTY = new OutcomeForm("", "", "", "");

    /** What is decided. */
    record Decided(UUID allegation, AllegationOutcome outcome, String reasons) {

        @Override
        public String toString() {
            return "Decided[" + allegation + ", " + outcome + "]";
        }
    }

    Checked<Decided> check(AllegationsCase record) {
        var ask = new Questions();
        var which = InputParser.id(allegation)
                .filter(id ->
                        record.allegations().stream().anyMatch(row -> row.id().equals(id)));
        ask.must(which.isPresent(), "allegation", "Select an allegation");
        Optional<AllegationOutcome> chosen = ask.one("outcome", outcome, AllegationOutcome.class, "Select the outcome");
        var why = ask.text("reasons", reasons, "Enter the reasons for the outcome", 5000);
        return ask.then(() -> new Decided(which.orElseThrow(), chosen.orElseThrow(), why));
    }

    @Override
    public String toString() {
        return "OutcomeForm[…]";
    }
}
