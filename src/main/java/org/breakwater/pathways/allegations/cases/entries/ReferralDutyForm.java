package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.DutyEntry;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** Whether someone has to be referred to the DBS or a regulator, as it is typed. */
public record ReferralDutyForm(
        String version,
        String body,
        String met,
        String whoRefers,
        String agreedOn,
        String sentOn,
        String reference,
        String note)
        implements Form {

    static final ReferralDutyForm EMPTY = new ReferralDutyForm("", "", "", "", "", "", "", "");

    Checked<DutyEntry> check(LocalDate today) {
        var ask = new Questions();
        var where = ask.one("body", body, Body.class, "Select the DBS or a regulator");
        var owed = ask.one("met", met, Tri.class, "Select whether the duty to refer is met");
        var isMet = owed.filter(one -> one == Tri.YES).isPresent();
        var who = isMet
                ? ask.text("whoRefers", whoRefers, "Enter who refers", 300)
                : ask.maybe("whoRefers", whoRefers, 300);
        var agreed = day(ask, "agreedOn", agreedOn, today);
        ask.must(
                !isMet || agreed != null || !agreedOn.isBlank(),
                "agreedOn",
                "Enter when it was agreed, like 27/3/2026");
        var sent = day(ask, "sentOn", sentOn, today);
        ask.must(
                sent == null || isMet || owed.isEmpty(),
                "sentOn",
                "Select yes to the duty, or delete the date on which it was sent");
        var number = ask.maybe("reference", reference, 100);
        var words = ask.maybe("note", note, 5000);
        return ask.then(() -> new DutyEntry(where.orElseThrow(), owed.orElseThrow(), who, agreed, sent, number, words));
    }

    private static @Nullable LocalDate day(Questions ask, String field, String typed, LocalDate today) {
        var day = InputParser.day(typed);
        ask.must(
                typed.isBlank() || day.filter(one -> !one.isAfter(today)).isPresent(),
                field,
                "Date must be a real date, today or earlier, like 27/3/2026");
        return day.orElse(null);
    }

    @Override
    public String toString() {
        return "ReferralDutyForm[…]";
    }
}
