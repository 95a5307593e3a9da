package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.SuspensionEntry;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** What the employer decided about suspension, as it is typed. */
public record SuspensionForm(String version, String measure, String fromOn, String reasons, String contact)
        implements Form {

    static final SuspensionForm EMPTY = new SuspensionForm("", "", "", "", "");

    Checked<SuspensionEntry> check(LocalDate today) {
        var ask = new Questions();
        var what = ask.one("measure", measure, Measure.class, "Select what the employer decided");
        var from = ask.day("fromOn", fromOn, "Enter the start date, like 27/3/2026");
        ask.must(
                from.filter(day -> day.isAfter(today.plusMonths(1))).isEmpty(),
                "fromOn",
                "The start date must be no more than a month from today");
        var why = ask.text("reasons", reasons, "Enter the reasons, and the alternatives considered", 5000);
        var named = what.filter(one -> one == Measure.SUSPENDED).isPresent()
                ? ask.text("contact", contact, "Enter the named contact of the suspended person", 300)
                : ask.maybe("contact", contact, 300);
        return ask.then(() -> new SuspensionEntry(what.orElseThrow(), from.orElseThrow(), why, named));
    }

    @Override
    public String toString() {
        return "SuspensionForm[…]";
    }
}
