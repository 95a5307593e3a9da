package org.breakwater.casework.transfers;

import java.time.LocalDate;
import org.breakwater.casework.transfers.TransferRow.Direction;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A transfer to or from another council, as it is typed. */
public record TransferForm(
        String version, String direction, String council, String contact, String toldOn, String papers, String reason)
        implements Form {

    static final TransferForm EMPTY = new TransferForm("", "", "", "", "", "", "");

    /** What is recorded. */
    record Sent(Direction direction, String council, String contact, LocalDate toldOn, String papers, String reason) {

        /** As it is in the chronology. */
        String inWords() {
            return "%s: %s. Told: %s. Papers: %s. %s".formatted(direction.inWords(), council, contact, papers, reason);
        }

        @Override
        public String toString() {
            return "Sent[" + direction + ", " + toldOn + "]";
        }
    }

    Checked<Sent> check(LocalDate today) {
        var ask = new Questions();
        var way = ask.one("direction", direction, Direction.class, "Select whether the case goes to or came from it");
        var where = ask.text("council", council, "Enter the name of the council", 100);
        var whom = ask.text("contact", contact, "Enter who was told, or who told you, and their role", 200);
        var on = ask.pastDay(
                "toldOn",
                toldOn,
                today,
                "Enter the date on which they or you were told, like 27/3/2026",
                "The date on which they or you were told must be today or earlier");
        var sent = ask.text("papers", papers, "Enter what was sent or received", 2000);
        var why = ask.text("reason", reason, "Enter why the case is transferred", 5000);
        return ask.then(() -> new Sent(way.orElseThrow(), where, whom, on.orElseThrow(), sent, why));
    }

    @Override
    public String toString() {
        return "TransferForm[…]";
    }
}
