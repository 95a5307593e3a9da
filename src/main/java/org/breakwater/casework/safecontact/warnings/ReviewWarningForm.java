package org.breakwater.casework.safecontact.warnings;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param still YES if the warning is kept, NO if it ends */
public record ReviewWarningForm(String still, String nextDay, String nextMonth, String nextYear, String why)
        implements Form {

    static final ReviewWarningForm EMPTY = new ReviewWarningForm("", "", "", "", "");

    /** The next review date, if it is kept, and why. */
    record Looked(Optional<LocalDate> until, String why) {

        @Override
        public String toString() {
            return "Looked[" + until + "]";
        }
    }

    Checked<Looked> check(LocalDate today) {
        var ask = new Questions();
        var stands = still.equals("YES");
        ask.must(stands || still.equals("NO"), "still", "Select yes if this warning still applies");
        var until = stands
                ? WarningForm.day(ask, "nextDay", nextDay, nextMonth, nextYear, today)
                : Optional.<LocalDate>empty();
        var because = ask.text("why", why, "Enter what you found out", 1000);
        return ask.then(() -> new Looked(until, because));
    }

    @Override
    public String toString() {
        return "ReviewWarningForm[…]";
    }
}
