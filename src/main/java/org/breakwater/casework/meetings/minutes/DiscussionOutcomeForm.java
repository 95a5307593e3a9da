package org.breakwater.casework.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.casework.meetings.discussions.HeldTime;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * What a strategy discussion decided for each child, as it is typed.
 *
 * @param chairRole the role and agency of the chair
 * @param heldNow "yes" where it was held just now; else its date and time are typed
 */
public record DiscussionOutcomeForm(
        String version,
        String heldNow,
        String heldDay,
        String heldMonth,
        String heldYear,
        String heldTime,
        String chair,
        String chairRole,
        List<ForChild> children,
        String reasons,
        String reconveneDay,
        String reconveneMonth,
        String reconveneYear,
        String withoutQuorum)
        implements Form {

    private static final ForChild NOTHING = new ForChild("", "");

    /** The outcome chosen for one child, and the text about that child alone. */
    public record ForChild(String outcome, String own) {
        @Override
        public String toString() {
            return "ForChild[" + outcome + "]";
        }
    }

    /** Begins without a time: the clocks of an enquiry count from it, so someone says when it was. */
    static DiscussionOutcomeForm empty() {
        return new DiscussionOutcomeForm("", "", "", "", "", "", "", "", List.of(), "", "", "", "", "");
    }

    /** @param number counted from 1, in the order of the discussion */
    public ForChild child(int number) {
        return number <= children.size() ? children.get(number - 1) : NOTHING;
    }

    /** @param earliest when the contact was received: the clocks of an enquiry never start before it */
    Checked<DiscussionDecision> check(Instant earliest, Instant now, StrategyDiscussion discussion) {
        var ask = new Questions();
        var held = heldAt(ask, earliest, now);
        var by = ask.text("chair", chair, "Enter the name of the chair", 120);
        var role = ask.text("chairRole", chairRole, "Enter the chair’s role and agency", 120);
        var without = discussion.missing().isEmpty()
                ? ask.maybe("withoutQuorum", "", 2000)
                : ask.text("withoutQuorum", withoutQuorum, "Enter the reason for proceeding without a quorum", 2000);
        var decided = forEach(ask, discussion.strategy().about());
        var again = reconvene(ask, decided, now);
        var why = ask.text("reasons", reasons, "Enter the reasons", 10000);
        return ask.then(() -> new DiscussionDecision(
                held.orElseThrow(), new DiscussionDecision.Chair(by, role), decided, why, again.orElse(null), without));
    }

    /** If the outcomes differ, each child needs a text of their own: one rationale never explains two outcomes. */
    private List<DiscussionDecision.ForChild> forEach(Questions ask, List<String> about) {
        var differ = children.stream()
                        .map(ForChild::outcome)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .count()
                > 1;
        var all = new ArrayList<DiscussionDecision.ForChild>();
        for (int n = 1; n <= about.size(); n++) {
            var called = about.get(n - 1);
            var missing = about.size() == 1 ? "Select the outcome" : "Select the outcome for " + called;
            var outcome = ask.one("outcome" + n, child(n).outcome(), DiscussionOutcome.class, missing);
            var own = differ
                    ? ask.text("own" + n, child(n).own(), "Enter the reason for " + called, 5000)
                    : ask.maybe("own" + n, child(n).own(), 5000);
            outcome.ifPresent(one -> all.add(new DiscussionDecision.ForChild(one, own)));
        }
        return all;
    }

    private Optional<LocalDate> reconvene(Questions ask, List<DiscussionDecision.ForChild> decided, Instant now) {
        if (decided.stream().noneMatch(one -> one.outcome() == DiscussionOutcome.RECONVENE)) {
            return Optional.empty();
        }
        var day = InputParser.day(reconveneDay, reconveneMonth, reconveneYear);
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        ask.must(day.isPresent(), "reconvene", "Enter the date on which it will be reconvened");
        ask.must(
                day.map(one -> !one.isBefore(today) && one.isBefore(today.plusMonths(3)))
                        .orElse(true),
                "reconvene",
                "The date on which it will be reconvened must be within the next 3 months");
        return day;
    }

    private Optional<Instant> heldAt(Questions ask, Instant earliest, Instant now) {
        var typed = new HeldTime(heldDay, heldMonth, heldYear, heldTime);
        if (!heldNow.equals("yes")) {
            return typed.check(ask, earliest, now);
        }
        ask.must(typed.isEmpty(), "held", "Select “Held now” or enter a date and time, not both");
        return Optional.of(now);
    }

    @Override
    public String toString() {
        return "DiscussionOutcomeForm[…]";
    }
}
