package org.breakwater.pathways.privatefostering.arrangements;

import java.time.LocalDate;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** How an arrangement ended, as it is typed. */
public record EndingForm(String version, String ending, String endedOn, String words) implements Form {

    static final EndingForm EMPTY = new EndingForm("", "", "", "");

    /** What is recorded. */
    record Ended(Ending ending, LocalDate on, String words) {

        @Override
        public String toString() {
            return "Ended[" + ending + ", " + on + "]";
        }
    }

    Checked<Ended> check(LocalDate today) {
        var ask = new Questions();
        var how = ask.one("ending", ending, Ending.class, "Select how it ended");
        // A manager decides that, with the reasons.
        ask.must(how.filter(one -> one == Ending.NOT_PRIVATE_FOSTERING).isEmpty(), "ending", "Select how it ended");
        var on = ask.pastDay(
                "endedOn",
                endedOn,
                today,
                "Enter the date on which it ended, like 27/3/2026",
                "The date on which it ended must be today or earlier");
        var said = ask.text("words", words, "Enter what happened, and where the child lives now", 5000);
        return ask.then(() -> new Ended(how.orElseThrow(), on.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "EndingForm[…]";
    }
}
