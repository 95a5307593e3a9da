package org.breakwater.casework.history;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.SamePeopleDecided;
import org.breakwater.casework.history.previous.ContactHistory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An address alone proves nothing: flats are let again, and houses are shared. For each other case at the same address
 * a person decides whether it is related to this one, as far as they may see both.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AddressLinkDecisions {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    AddressLinkDecisions(JdbcClient jdbc, Cases cases, ApplicationEventPublisher events, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Someone has looked; the history is the one that they see. */
    public ActResult say(Actor.Person by, ContactHistory contactHistory, UUID other, boolean connected, String why) {
        if (contactHistory.before().stream().noneMatch(one -> one.row().id().equals(other) && one.isAtTheAddress())) {
            return new ActResult.NotNow("This contact is not at the same address now. Check the addresses of both.");
        }
        // Not everyone who reads this chronology may see the other case, so its entry names none.
        keep(
                by,
                contactHistory.theCase(),
                "Others at this address: " + (connected ? "confirmed one" : "not connected with one"),
                new AddressLinkForm.Answers(other, connected, why));
        return new ActResult.Yes();
    }

    /** The same for a case that is likely about the same people, if either has a warning. */
    public void sayOfMatch(Actor.Person by, Case theCase, UUID other, boolean same) {
        keep(
                by,
                theCase,
                "Match with a warning: " + (same ? "confirmed one" : "dismissed one"),
                new AddressLinkForm.Answers(other, same, same ? "Same family" : "Another family"));
    }

    private void keep(Actor.Person by, Case theCase, String line, AddressLinkForm.Answers said) {
        jdbc.sql(SAY)
                .param("contact", theCase.id())
                .param("other", said.other())
                .param("connected", said.connected())
                .param("why", said.why())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        cases.note(by, theCase, line, "");
        audit.record(by.id(), by.roleName(), "looked at others at an address", theCase.subject(), "");
        events.publishEvent(new SamePeopleDecided(theCase.id(), said.other()));
    }

    static final String SAY = """
            insert into mash.address_link (contact_id, other_id, connected, why, said_by, said_by_name, said_at)
            values (:contact, :other, :connected, :why, :by, :byName, :at)""";
}
