package org.breakwater.casework.meetings.minutes;

import java.time.Instant;
import java.util.Optional;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** What a strategy discussion decided, as it is typed. */
public record DiscussionOutcomeForm(
        String version,
        String heldDay,
        String heldMonth,
        String heldYear,
        String heldTime,
        String enquiry,
        String reasons,
        String withoutQuorum)
        implements Form {

    /** Begins with now. */
    static DiscussionOutcomeForm at(Instant now) {
        var local = now.atZone(Calendars.LONDON);
        return new DiscussionOutcomeForm(
                "",
                String.valueOf(local.getDayOfMonth()),
                String.valueOf(local.getMonthValue()),
                String.valueOf(local.getYear()),
                "%02d:%02d".formatted(local.getHour(), local.getMinute()),
                "",
                "",
                "");
    }

    /**
     * @param earliest when the contact reached us: the clocks of an enquiry never start before it
     * @param someoneMissing whether someone whom it needs did not take part
     */
    Checked<StrategyDiscussionMinutes.Decided> check(Instant earliest, Instant now, boolean someoneMissing) {
        var ask = new Questions();
        var held = held();
        ask.must(held.isPresent(), "held", "Enter the date and time it was held, like 28 8 2026 and 14:30");
        ask.must(
                held.map(at -> !at.isAfter(now) && !at.isBefore(earliest)).orElse(true),
                "held",
                "The date and time held must be after the contact was received, and not in the future");
        var without = someoneMissing
                ? ask.text("withoutQuorum", withoutQuorum, "Enter the reason for proceeding without a quorum", 2000)
                : ask.maybe("withoutQuorum", "", 2000);
        var decided = ask.one("enquiry", enquiry, Section47Enquiry.class, "Select the outcome");
        var why = ask.text("reasons", reasons, "Enter the reasons", 10000);
        return ask.then(
                () -> new StrategyDiscussionMinutes.Decided(held.orElseThrow(), decided.orElseThrow(), why, without));
    }

    private Optional<Instant> held() {
        return InputParser.day(heldDay, heldMonth, heldYear)
                .flatMap(day -> InputParser.time(heldTime).map(day::atTime))
                .map(at -> at.atZone(Calendars.LONDON).toInstant());
    }

    @Override
    public String toString() {
        return "DiscussionOutcomeForm[…]";
    }
}
