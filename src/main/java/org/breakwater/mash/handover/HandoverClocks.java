package org.breakwater.mash.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.mash.screening.Rating;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of handovers. Each handover has its own limit; the contact shows one clock while any team has not
 * answered, and one for the desk while a child that was not accepted has no one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverClocks {

    private static final String RED = "handover-red";
    private static final String OTHER = "handover-accepted";
    private static final String DECLINED = "handover-declined";

    private final Clocks clocks;
    private final MashEnquiryClocks enquiries;
    private final Handovers handovers;
    private final Contacts contacts;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    HandoverClocks(
            Clocks clocks,
            MashEnquiryClocks enquiries,
            Handovers handovers,
            Contacts contacts,
            Calendars calendars,
            DeadlineRules rules,
            Clock clock) {
        this.clocks = clocks;
        this.enquiries = enquiries;
        this.handovers = handovers;
        this.contacts = contacts;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** By when a team must answer what is handed over now. */
    Deadline deadline(ContactRow contact) {
        var now = clock.instant();
        return calendars.deadline(rules.inForce(rule(contact), now), now, List.of());
    }

    private static String rule(ContactRow contact) {
        return contact.rating() == Rating.RED ? RED : OTHER;
    }

    /** A team has answered, or a child is handed over again: the contact's clocks are as its handovers stand now. */
    public void tell(ContactRow contact) {
        tell(contact, Clocks.Ending.MET);
    }

    /** What was handed over before was withdrawn: a clock that nothing waits for any more was not met by anyone. */
    void withdrawn(ContactRow contact) {
        tell(contact, Clocks.Ending.NOT_NEEDED);
    }

    private void tell(ContactRow contact, Clocks.Ending how) {
        var open = handovers.open(contact.id());
        var waits = open.stream().anyMatch(row -> row.state() == HandoverRow.State.WAITING);
        var declined = open.stream().anyMatch(row -> row.state() == HandoverRow.State.NOT_ACCEPTED);
        if (waits) {
            start(contact);
        } else {
            clocks.end(contact.id(), RED, how);
            clocks.end(contact.id(), OTHER, how);
        }
        if (declined) {
            clocks.start(contact.id(), DECLINED, clock.instant());
        } else {
            clocks.end(contact.id(), DECLINED, waits ? Clocks.Ending.MET : how);
        }
        contacts.showNextClock(contact.id());
    }

    /** The red one takes the place of the slower one, but never of one that is due sooner. */
    private void start(ContactRow contact) {
        var due = clocks.start(contact.id(), rule(contact), clock.instant());
        if (contact.rating() == Rating.RED
                && clocks.of(contact.id()).stream()
                        .anyMatch(row -> row.isRunning()
                                && row.rule().equals(OTHER)
                                && row.dueAt().isAfter(due))) {
            clocks.end(contact.id(), OTHER, Clocks.Ending.OVERTAKEN);
        }
    }

    void decideAgain(ContactRow contact) {
        enquiries.again(contact, Optional.ofNullable(contact.rating()));
    }
}
