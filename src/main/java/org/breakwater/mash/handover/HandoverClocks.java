package org.breakwater.mash.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.clocks.ClockSubject;
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

    /** The handover's own clock; what its team reads of it is part of the copy. */
    void start(UUID contact, UUID handover, Deadline deadline) {
        clocks.start(new ClockSubject(contact, handover), deadline);
    }

    /** Starts and ends the contact's clocks by how its handovers stand now. */
    public void tell(ContactRow contact) {
        var all = handovers.of(contact.id());
        all.forEach(row -> endIfOver(contact.id(), row));
        var open = all.stream().filter(row -> row.settledAt() == null).toList();
        var waits = open.stream().anyMatch(row -> row.state() == HandoverRow.State.WAITING);
        var declined = open.stream().anyMatch(row -> row.state() == HandoverRow.State.NOT_ACCEPTED);
        if (waits) {
            clocks.start(contact.id(), rule(contact), clock.instant());
        } else {
            clocks.end(contact.id(), RED, Clocks.Ending.MET);
            clocks.end(contact.id(), OTHER, Clocks.Ending.MET);
        }
        if (declined) {
            clocks.start(contact.id(), DECLINED, clock.instant());
        } else {
            clocks.end(contact.id(), DECLINED, Clocks.Ending.MET);
        }
        contacts.showNextClock(contact.id());
    }

    private void endIfOver(UUID contact, HandoverRow row) {
        var about = new ClockSubject(contact, row.id());
        var answeredAt = row.repliedAt();
        var settledAt = row.settledAt();
        if (answeredAt != null) {
            clocks.endAll(about, Clocks.Ending.MET, answeredAt);
        } else if (settledAt != null) {
            clocks.endAll(about, Clocks.Ending.NOT_NEEDED, settledAt);
        }
    }

    void decideAgain(ContactRow contact) {
        enquiries.again(contact, Optional.ofNullable(contact.rating()));
    }
}
