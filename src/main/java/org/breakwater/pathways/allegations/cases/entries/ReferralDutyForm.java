package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import java.util.Optional;
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
        String dueOn,
        String sentOn,
        String reference,
        String result,
        String resultOn,
        String note)
        implements Form {

    static final ReferralDutyForm EMPTY = new ReferralDutyForm("", "", "", "", "", "", "", "", "", "", "");

    Checked<DutyEntry> check(LocalDate today, LocalDate ofstedBy) {
        var ask = new Questions();
        var where = ask.one("body", body, Body.class, "Select the DBS or a regulator");
        var owed = ask.one("met", met, Tri.class, "Select whether a referral is required");
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
                "Select that a referral is required, or delete the date on which it was sent");
        ask.must(inOrder(agreed, sent), "sentOn", "The date sent must be on or after the date it was agreed");
        var due = due(ask, where, isMet && sentOn.isBlank(), ofstedBy);
        var number = sent == null
                ? ask.maybe("reference", reference, 100)
                : ask.text("reference", reference, "Enter the reference of the referral", 100);
        var came = ask.maybe("result", result, 2000);
        var on = day(ask, "resultOn", resultOn, today);
        ask.must(on == null || sent != null, "resultOn", "Enter when the referral was sent before its result");
        ask.must(inOrder(sent, on), "resultOn", "The date of the result must be on or after the date it was sent");
        var words = ask.maybe("note", note, 5000);
        return ask.then(() -> new DutyEntry(
                where.orElseThrow(), owed.orElseThrow(), who, agreed, due, sent, number, came, on, words));
    }

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null || !second.isBefore(first);
    }

    /** @param ofstedBy the last day to tell Ofsted, if none is agreed */
    private @Nullable LocalDate due(Questions ask, Optional<Body> where, boolean isOwed, LocalDate ofstedBy) {
        var by = InputParser.day(dueOn);
        if (dueOn.isBlank()) {
            var isOfsted = where.filter(one -> one == Body.OFSTED).isPresent();
            ask.must(!isOwed || isOfsted, "dueOn", "Enter the date by which it has to be sent, like 27/3/2026");
            return isOwed && isOfsted ? ofstedBy : null;
        }
        ask.must(by.isPresent(), "dueOn", "The date by which it has to be sent must be a real date, like 27/3/2026");
        return by.orElse(null);
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
