package org.breakwater.casework.transfers;

import java.time.LocalDate;
import org.breakwater.casework.transfers.TransferRow.Answer;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** What the council to which a case goes said, as it is typed. */
public record TransferAnswerForm(String version, String answer, String by, String answeredOn, String why)
        implements Form {

    static final TransferAnswerForm EMPTY = new TransferAnswerForm("", "", "", "", "");

    /** What is recorded; the reason is empty if the receipt is confirmed. */
    record Answered(Answer answer, String who, LocalDate on, String why) {

        @Override
        public String toString() {
            return "Answered[" + answer + ", " + on + "]";
        }
    }

    /** @param toldOn no one confirms a transfer before they were told */
    Checked<Answered> check(LocalDate toldOn, LocalDate today) {
        var ask = new Questions();
        var said = ask.one("answer", answer, Answer.class, "Select what the answer is");
        var who = ask.text("by", by, "Enter who said so, and their role", 200);
        var on = ask.pastDay(
                "answeredOn",
                answeredOn,
                today,
                "Enter the date of the answer, like 27/3/2026",
                "The date of the answer must be today or earlier");
        ask.must(
                on.filter(day -> day.isBefore(toldOn)).isEmpty(),
                "answeredOn",
                "The date of the answer cannot be before the date on which they were told");
        var refused = said.filter(one -> one == Answer.NOT_ACCEPTED).isPresent();
        var reason = refused ? ask.text("why", why, "Enter why it is not accepted", 5000) : "";
        return ask.then(() -> new Answered(said.orElseThrow(), who, on.orElseThrow(), reason));
    }

    @Override
    public String toString() {
        return "TransferAnswerForm[…]";
    }
}
