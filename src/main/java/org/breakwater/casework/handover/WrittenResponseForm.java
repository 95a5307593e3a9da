package org.breakwater.casework.handover;

import java.time.LocalDate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** Who at another council accepted in writing, when and how. */
public record WrittenResponseForm(String version, String who, String onDay, String onMonth, String onYear, String how)
        implements Form {

    static WrittenResponseForm empty(int version) {
        return new WrittenResponseForm(String.valueOf(version), "", "", "", "", "");
    }

    /** The submitted details. */
    record Written(String who, LocalDate on, String how) {
        @Override
        public String toString() {
            return "Written[" + on + "]";
        }
    }

    WrittenResponseForm at(int newVersion) {
        return new WrittenResponseForm(String.valueOf(newVersion), who, onDay, onMonth, onYear, how);
    }

    /**
     * @param offered when it was offered: no one accepts before that
     * @param today in local time
     */
    Checked<Written> check(LocalDate offered, LocalDate today) {
        var ask = new Questions();
        var name = ask.text("who", who, "Enter who accepted", 100);
        var day = InputParser.day(onDay, onMonth, onYear);
        ask.must(day.isPresent(), "on", "Enter the date accepted");
        ask.must(
                day.map(one -> !one.isBefore(offered) && !one.isAfter(today)).orElse(true),
                "on",
                "Date must be between the handover and today");
        var words = ask.text("how", how, "Enter how they confirmed it in writing, for example by secure email", 500);
        return ask.then(() -> new Written(name, day.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "WrittenResponseForm[…]";
    }
}
