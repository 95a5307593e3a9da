package org.breakwater.pathways.privatefostering.arrangements;

import java.time.LocalDate;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements.Change;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A change of circumstances, as it is typed. */
public record ChangeForm(String version, String change, String changedOn, String disabled, String words)
        implements Form {

    static final ChangeForm EMPTY = new ChangeForm("", "", "", "", "");

    /** What is recorded. */
    record Changed(Change change, LocalDate on, Known disabled, String words) {

        @Override
        public String toString() {
            return "Changed[" + change + ", " + on + "]";
        }
    }

    Checked<Changed> check(LocalDate today) {
        var ask = new Questions();
        var what = ask.one("change", change, Change.class, "Select what has changed");
        var on = ask.pastDay(
                "changedOn",
                changedOn,
                today,
                "Enter the date of the change, like 27/3/2026",
                "The date of the change must be today or earlier");
        var known = ask.maybeOne(disabled, Known.class);
        ask.must(
                what.filter(one -> one == Change.DISABILITY).isEmpty() || known.isPresent(),
                "disabled",
                "Select whether the child is disabled");
        var said = ask.text("words", words, "Enter what has changed, and who told you", 5000);
        return ask.then(() -> new Changed(what.orElseThrow(), on.orElseThrow(), known.orElse(Known.NOT_KNOWN), said));
    }

    @Override
    public String toString() {
        return "ChangeForm[…]";
    }
}
