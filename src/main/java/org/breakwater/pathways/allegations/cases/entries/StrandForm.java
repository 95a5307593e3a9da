package org.breakwater.pathways.allegations.cases.entries;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.allegations.lifecycle.AllegationEntries.StrandEntry;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.StrandRow;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The state of a strand, as it is typed. */
public record StrandForm(
        String version, String strand, String state, String sinceOn, String lead, String reference, String note)
        implements Form {

    static final StrandForm EMPTY = new StrandForm("", "", "", "", "", "", "");

    Checked<StrandEntry> check(LocalDate today, AllegationsCase record) {
        var ask = new Questions();
        var which = ask.one("strand", strand, Strand.class, "Select a strand");
        var now = ask.one("state", state, State.class, "Select the status");
        var since = ask.pastDay(
                "sinceOn",
                sinceOn,
                today,
                "Enter the status date, like 27/3/2026",
                "The status date must be today or earlier");
        if (which.isPresent() && since.isPresent() && now.equals(Optional.of(State.FINISHED))) {
            finished(ask, which.get(), since.get(), record);
        }
        var who = ask.maybe("lead", lead, 300);
        var number = ask.maybe("reference", reference, 100);
        var words = ask.maybe("note", note, 5000);
        return ask.then(
                () -> new StrandEntry(which.orElseThrow(), now.orElseThrow(), since.orElseThrow(), who, number, words));
    }

    private static void finished(Questions ask, Strand which, LocalDate on, AllegationsCase record) {
        var told = LocalDate.ofInstant(record.referral().receivedAt(), Calendars.LONDON);
        ask.must(
                !on.isBefore(told),
                "sinceOn",
                "A strand cannot finish before the referral, " + EnglishTimes.date(told));
        var started = record.of(which).stream()
                .filter(row -> row.state() == State.UNDER_WAY)
                .findFirst()
                .map(StrandRow::sinceOn);
        ask.must(
                on.isBefore(told) || started.filter(on::isBefore).isEmpty(),
                "sinceOn",
                started.map(day -> "This strand cannot finish before it started, " + EnglishTimes.date(day))
                        .orElse(""));
    }

    @Override
    public String toString() {
        return "StrandForm[…]";
    }
}
