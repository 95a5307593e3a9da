package org.breakwater.pathways.tomash;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends a case of a pathway to MASH+, in the transaction of the decision that says so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MashContacts {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final Clock clock;

    MashContacts(JdbcClient jdbc, Reports reports, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.clock = clock;
    }

    public void send(Actor.Person by, UUID record, MashReferral told) {
        send(by, List.of(record), told);
    }

    /** One contact about several cases of one child; each has its reference. */
    public void send(Actor.Person by, List<UUID> records, MashReferral told) {
        send(by, by.name(), records, told.from(by.name()), ReportChannel.TEAM);
    }

    /**
     * The same of what someone tells who may have no account.
     *
     * @param sender by name
     * @return the contact that was opened
     */
    public UUID send(Actor by, String sender, List<UUID> records, ReportContent told, ReportChannel channel) {
        var now = clock.instant();
        var contact = reports.receive(by, told, channel, now, null);
        records.forEach(record -> jdbc.sql(SENT)
                .param("record", record)
                .param("contact", contact.recordId())
                .param("reference", contact.reference())
                .param("urgent", told.presentDanger())
                .param("by", by.id().value())
                .param("byName", sender)
                .param("at", now)
                .update());
        return contact.recordId();
    }

    /** When a case was sent, the latest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<MashContactRow> of(UUID record) {
        return all(jdbc.sql(MashContactRow.OF_RECORD).param("record", record).query(MashContactRow.class));
    }

    static final String SENT = """
            insert into pathways.mash_contact (record_id, contact_id, reference, urgent, sent_by, sent_by_name, sent_at)
            values (:record, :contact, :reference, :urgent, :by, :byName, :at)""";
}
