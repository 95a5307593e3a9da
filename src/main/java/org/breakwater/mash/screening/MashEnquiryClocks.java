package org.breakwater.mash.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two deadlines of a contact, both from receipt: the decision on next steps, which a MASH enquiry satisfies, and
 * the end of the MASH enquiry, by its rating. A new rating restarts only the second. Red is due before any decision on
 * next steps, so the slower deadline ends with it and is restored when a manager lowers the rating.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MashEnquiryClocks {

    static final String DECISION = "contact-decided";
    static final String RED = "red-decided";
    private static final List<String> ENQUIRY = List.of(RED, "amber-enquiry", "green-enquiry");

    private final CaseDeadlines caseDeadlines;
    private final Contacts contacts;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    MashEnquiryClocks(
            CaseDeadlines caseDeadlines, Contacts contacts, Calendars calendars, DeadlineRules rules, Clock clock) {
        this.caseDeadlines = caseDeadlines;
        this.contacts = contacts;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** It is rated, for the first time or again. */
    void rated(ContactRow seen, Rating rating) {
        var from = lastOpened(seen);
        var own = rule(rating);
        ENQUIRY.stream()
                .filter(rule -> !rule.equals(own))
                .forEach(rule -> caseDeadlines.end(seen.id(), rule, CaseDeadlines.Ending.OVERTAKEN));
        caseDeadlines.start(seen.id(), own, from);
        if (rating == Rating.RED) {
            caseDeadlines.end(seen.id(), DECISION, CaseDeadlines.Ending.OVERTAKEN);
        } else if (seen.stage() != Stage.ENQUIRY) {
            caseDeadlines.start(seen.id(), DECISION, from);
        }
        contacts.showNextClock(seen.id());
    }

    /** It is approved: the decision on next steps is made; an enquiry that it opens has its own deadline. */
    public void decided(ContactRow seen, boolean opensEnquiry) {
        var postponed = !isRunning(seen.id(), DECISION);
        caseDeadlines.end(seen.id(), DECISION, CaseDeadlines.Ending.MET);
        if (opensEnquiry) {
            var rating = seen.rating();
            caseDeadlines.start(seen.id(), rule(rating == null ? Rating.AMBER : rating), lastOpened(seen));
        } else {
            end(seen.id(), postponed);
        }
        contacts.showNextClock(seen.id());
    }

    /**
     * Where a decision on next steps needed no enquiry, none was completed: its deadline was not needed. Red has no
     * other deadline than this one.
     *
     * @param postponed whether the decision was made before, or has no deadline of its own
     */
    private void end(UUID contact, boolean postponed) {
        var ending = postponed ? CaseDeadlines.Ending.MET : CaseDeadlines.Ending.NOT_NEEDED;
        ENQUIRY.forEach(rule -> caseDeadlines.end(contact, rule, rule.equals(RED) ? CaseDeadlines.Ending.MET : ending));
    }

    private boolean isRunning(UUID contact, String rule) {
        return caseDeadlines.of(contact).stream()
                .anyMatch(one -> one.isRunning() && one.rule().equals(rule));
    }

    /** It must be decided again: both run from now, as they would from receipt. */
    public void again(ContactRow seen, Optional<Rating> rating) {
        var now = clock.instant();
        if (!rating.equals(Optional.of(Rating.RED))) {
            caseDeadlines.start(seen.id(), DECISION, now);
        }
        rating.ifPresent(one -> caseDeadlines.start(seen.id(), rule(one), now));
        contacts.showNextClock(seen.id());
    }

    /** When the MASH enquiry is due; empty if it is over. Immediate danger that no one has rated yet counts as red. */
    public Optional<Instant> enquiryDue(ContactRow seen) {
        var running = caseDeadlines.of(seen.id()).stream()
                .filter(one -> one.isRunning() && ENQUIRY.contains(one.rule()))
                .map(ClockRow::dueAt)
                .min(Instant::compareTo);
        return switch (seen.stage()) {
            case TO_ANSWER, CLOSED -> running;
            case NEW, SCREENED, ENQUIRY, TO_APPROVE, SET_ASIDE -> running.or(() -> Optional.of(counted(seen)));
        };
    }

    /** Whether the deadline of a MASH enquiry runs: its rating asks for one, or a manager approved it. */
    boolean isBegun(ContactRow seen) {
        return ENQUIRY.stream().anyMatch(rule -> isRunning(seen.id(), rule));
    }

    private Instant counted(ContactRow seen) {
        var from = lastOpened(seen);
        return calendars
                .deadline(rules.inForce(rule(countsAs(seen)), from), from, List.of())
                .dueAt();
    }

    /** The rating, or the assumed one until someone has rated it. */
    public static Rating countsAs(ContactRow seen) {
        var rated = seen.rating();
        if (rated != null) {
            return rated;
        }
        return seen.presentDanger() ? Rating.RED : Rating.AMBER;
    }

    static String rule(Rating rating) {
        return switch (rating) {
            case RED -> RED;
            case AMBER -> "amber-enquiry";
            case GREEN -> "green-enquiry";
        };
    }

    /** When it was received or reopened: both deadlines start then. */
    private Instant lastOpened(ContactRow seen) {
        return caseDeadlines.of(seen.id()).stream()
                .filter(one -> one.rule().equals(DECISION) || one.rule().equals(RED))
                .map(ClockRow::startedAt)
                .max(Instant::compareTo)
                .orElse(seen.receivedAt());
    }
}
