package org.breakwater.mash.agencychecks;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why no agency was asked about a contact: its author says it, and it stands with the decisions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoAgencyChecks {

    private final JdbcClient jdbc;
    private final AgencyInformation agencyInformation;
    private final AuditLog audit;
    private final Clock clock;

    NoAgencyChecks(JdbcClient jdbc, AgencyInformation agencyInformation, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.agencyInformation = agencyInformation;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was said, by whom and when. */
    public record Reason(String reason, String recordedByName, Instant recordedAt) {

        static final String OF_CONTACT = """
                select reason, recorded_by_name, recorded_at from mash.no_agency_checks
                where contact_id = :id order by id desc limit 1""";

        /** The reason as it is read beside a decision. */
        public String inWords() {
            return "No agency checks needed: %s (%s)".formatted(reason, byWhom());
        }

        /** Such as "Maya Lindqvist, Monday 2 March 2026, 10:00". */
        public String byWhom() {
            return recordedByName + ", " + EnglishTimes.inWords(recordedAt);
        }

        @Override
        public String toString() {
            return "Reason[…]";
        }
    }

    /** Whether no agency was asked; a request that was withdrawn asks nothing. */
    public boolean isNoAgencyAsked(UUID contact) {
        return agencyInformation.asked(contact).stream().allMatch(ask -> ask.isWithdrawn());
    }

    /** Whether it must be said before these outcomes are sent: a MASH enquiry asks the agencies afterwards. */
    public boolean isOwed(UUID contact, Collection<String> outcomes) {
        return !outcomes.contains(DecisionOutcome.ENQUIRY.name()) && isNoAgencyAsked(contact);
    }

    /** What was said last; empty while an agency was asked, or nothing was said. */
    public Optional<Reason> of(UUID contact) {
        var said = all(jdbc.sql(Reason.OF_CONTACT).param("id", contact).query(Reason.class));
        return said.stream().findFirst().filter(one -> isNoAgencyAsked(contact));
    }

    /** Keeps what is said, if it is anything new. */
    public void say(Actor.Person by, ContactRow seen, String words) {
        if (words.isEmpty()
                || of(seen.id()).filter(one -> one.reason().equals(words)).isPresent()) {
            return;
        }
        jdbc.sql(SAY)
                .param("contact", seen.id())
                .param("reason", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        audit.record(by.id(), by.roleName(), "recorded why no agency checks were needed", seen.subject(), "");
    }

    static final String SAY = """
            insert into mash.no_agency_checks (contact_id, reason, recorded_by, recorded_by_name, recorded_at)
            values (:contact, :reason, :by, :byName, :at)""";
}
