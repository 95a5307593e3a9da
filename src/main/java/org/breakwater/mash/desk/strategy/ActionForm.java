package org.breakwater.mash.desk.strategy;

import java.time.LocalDate;
import org.breakwater.mash.model.Discussing;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/** What somebody will do, and by when, as it is typed. */
public record ActionForm(String version, String what, String owner, String dueDay, String dueMonth, String dueYear)
        implements Form {

    static ActionForm empty() {
        return new ActionForm("", "", "", "", "", "");
    }

    /** @param from the earliest day that makes sense: nobody agrees to have done something last year */
    Checked<Discussing.Action> check(LocalDate from) {
        var ask = new Questions();
        var words = ask.text("what", what, "Say what is to be done", 2000);
        var name = ask.text("owner", owner, "Say who does it", 200);
        var day = Typed.day(dueDay, dueMonth, dueYear);
        ask.must(day.isPresent(), "due", "Give the day, the month and the year by which it is done");
        ask.must(
                day.map(one -> !one.isBefore(from) && one.isBefore(from.plusYears(1)))
                        .orElse(true),
                "due",
                "The day must lie between when the contact reached us and a year from then");
        return ask.then(() -> new Discussing.Action(words, name, day.orElseThrow()));
    }

    @Override
    public String toString() {
        return "ActionForm[…]";
    }
}
