package org.breakwater.mash.advice;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.referralsource.ReferralSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The advice that was given to professionals, and the contact that one may become. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AdviceRecords {

    private final JdbcClient jdbc;
    private final Reports reports;
    private final Contacts contacts;
    private final AuditLog audit;
    private final Clock clock;

    AdviceRecords(JdbcClient jdbc, Reports reports, Contacts contacts, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @return whether it was new; false if this page was sent before
     */
    public boolean record(Actor.Person by, Advice advice) {
        var kept = jdbc.sql(RECORD)
                .paramSource(advice)
                .param("source", advice.source().map(ReferralSource::code).orElse(null))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (kept == 1) {
            audit.record(by.id(), by.roleName(), "recorded advice", "advice:" + advice.id(), "");
        }
        return kept == 1;
    }

    /** One page, the latest first; the audit row names what it showed. @param page counted from 1 */
    public List<AdviceRow> latest(Actor.Person by, int page) {
        var rows = all(jdbc.sql(AdviceRow.LATEST)
                .param("skip", (page - 1) * AdviceRow.PAGE)
                .query(AdviceRow.class));
        var shown = rows.stream().map(row -> "advice:" + row.id()).toList();
        audit.record(by.id(), by.roleName(), "viewed the advice list", shown, "");
        return rows;
    }

    public Optional<AdviceRow> find(UUID id) {
        return jdbc.sql(AdviceRow.BY_ID).param("id", id).query(AdviceRow.class).optional();
    }

    /**
     * Turns it into a contact with everything that was said, received at the time of the call. A second attempt returns
     * the contact of the first.
     *
     * @return the contact; empty if there is no such advice for this person
     */
    public Optional<UUID> makeContact(Actor.Person by, UUID id) {
        var open = jdbc.sql(HOLD).param("id", id).query(UUID.class).optional();
        if (open.isEmpty()) {
            return find(id).map(AdviceRow::contactId);
        }
        var row = find(id).orElseThrow();
        var contact = reports.receive(by, told(row), ReportChannel.PHONE, row.askedAt(), id)
                .recordId();
        jdbc.sql(FROM).param("source", row.source()).param("id", contact).update();
        jdbc.sql(POINT)
                .param("contact", contact)
                .param("by", by.name())
                .param("at", clock.instant())
                .param("id", id)
                .update();
        contacts.note(by, contacts.find(contact).orElseThrow(), "Recorded professional advice as a contact", "");
        audit.record(by.id(), by.roleName(), "recorded advice as a contact", "contact:" + contact, "advice:" + id);
        return Optional.of(contact);
    }

    private static ReportContent told(AdviceRow row) {
        var child = new ReportContent.Child(
                row.child(), row.child().isBlank() ? "Not named when advice was requested" : "", "", false, "", "", "");
        return new ReportContent(
                ReportContent.Way.PROFESSIONAL,
                false,
                "",
                "Advice requested: " + row.question() + "\n\nAdvice given (" + row.saidBy() + "): " + row.said(),
                List.of(child),
                "",
                "",
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                ReportContent.YesNoUnsure.UNSURE,
                "",
                new ReportContent.Reporter(row.asker(), "", row.organisation(), row.telephone(), "", false, ""),
                List.of());
    }

    static final String RECORD = """
            insert into mash.advice (id, asked_at, asker, organisation, telephone, source, child, question, said,
                said_by, recorded_by, recorded_by_name, recorded_at)
            values (:id, :askedAt, :asker, :organisation, :telephone, :source, :child, :question, :said, :saidBy, :by,
                :byName, :at)
            on conflict (id) do nothing""";

    /** Only while it has no contact yet: the update policy requires it. */
    static final String HOLD = "select id from mash.advice where id = :id and contact_id is null for update";

    static final String FROM = "update mash.contact set source = :source where id = :id";

    static final String POINT = """
            update mash.advice set contact_id = :contact, contact_made_by_name = :by, contact_made_at = :at
            where id = :id""";
}
