package org.breakwater.mash.desk.handovers;

import java.time.LocalDate;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Typed;

/** Who of another council accepted in writing, when and how. */
public record WrittenForm(String version, String who, String onDay, String onMonth, String onYear, String how)
        implements Form {

    static WrittenForm empty(int version) {
        return new WrittenForm(String.valueOf(version), "", "", "", "", "");
    }

    /** What was written. */
    record Written(String who, LocalDate on, String how) {
        @Override
        public String toString() {
            return "Written[" + on + "]";
        }
    }

    WrittenForm at(int newVersion) {
        return new WrittenForm(String.valueOf(newVersion), who, onDay, onMonth, onYear, how);
    }

    /**
     * @param offered when it was offered: nobody accepts before that
     * @param today in local time
     */
    Checked<Written> check(LocalDate offered, LocalDate today) {
        var ask = new Questions();
        var name = ask.text("who", who, "Say who accepted", 100);
        var day = Typed.day(onDay, onMonth, onYear);
        ask.must(day.isPresent(), "on", "Give the day, the month and the year");
        ask.must(
                day.map(one -> !one.isBefore(offered) && !one.isAfter(today)).orElse(true),
                "on",
                "The day cannot be before it was handed over, or after today");
        var words = ask.text("how", how, "Say how they wrote it, such as by secure email", 500);
        return ask.then(() -> new Written(name, day.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "WrittenForm[…]";
    }
}
