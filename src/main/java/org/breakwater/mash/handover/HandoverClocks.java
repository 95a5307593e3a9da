package org.breakwater.mash.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.MashEnquiryClocks;
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

    /** Starts and ends the contact's clocks by how its handovers stand now. */
    public void tell(ContactRow contact) {
        var open = handovers.open(contact.id());
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

    void decideAgain(ContactRow contact) {
        enquiries.again(contact, Optional.ofNullable(contact.rating()));
    }
}
