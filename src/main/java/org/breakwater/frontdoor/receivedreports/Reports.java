package org.breakwater.frontdoor.receivedreports;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.access.records.RecordKind;
import org.breakwater.access.records.RecordReferences;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.database.QueryRows;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports that reached the partnership. Each method joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reports {

    private static final String VIEWED_REPORTER = "viewed the details of the person reporting the concern";

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final Chronology chronology;
    private final AuditLog audit;
    private final RecordReferences references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            Records records,
            People people,
            Chronology chronology,
            AuditLog audit,
            RecordReferences references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.chronology = chronology;
        this.audit = audit;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** What the person gets: the id of the record, and the reference to quote. */
    public record Receipt(UUID recordId, String reference) {}

    /**
     * Stores a report together with everything that must not be missed: the people, the contact at the desk, the audit
     * row. A report about someone who works with children opens restricted to the people named for that.
     *
     * @param receivedAt when it reached the partnership, which for a telephone call is when the call was
     * @param draftId the draft it was written in, or null; the same draft is never received twice
     */
    public Receipt receive(
            Actor actor,
            ReportContent reportContent,
            ReportChannel channel,
            Instant receivedAt,
            @Nullable UUID draftId) {
        var children = reportContent.children().stream()
                .map(ReportContent.Child::asPerson)
                .toList();
        return receive(actor, reportContent, children, channel, receivedAt, draftId);
    }

    /** @param about the children, and the other people who were named */
    public Receipt receive(
            Actor actor,
            ReportContent reportContent,
            List<ReportedPerson> about,
            ReportChannel channel,
            Instant receivedAt,
            @Nullable UUID draftId) {
        var record = reportContent.worksWithChildren() == ReportContent.YesNoUnsure.YES
                ? records.openRestricted(
                        actor, "It is about someone who works with children", reportContent.presentDanger())
                : records.open(RecordKind.CONTACT);
        var reference = references.next();
        keep(record, reference, reportContent, channel, receivedAt, draftId);
        people.tell(record, about);
        chronology.add(actor, record, channel.line(), "");
        var act = actor instanceof Actor.Visitor ? "submitted a report" : "recorded the contact";
        audit.record(actor.id(), actor.roleName(), act, "contact:" + record, channel.name());
        events.publishEvent(new ReportReceived(record, reportContent.source()));
        return new Receipt(record, reference);
    }

    /** The results of the drafts with ids from the first to the last, for a user who pressed twice and may see them. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Receipt> written(UUID first, UUID last) {
        return QueryRows.all(
                jdbc.sql(WRITTEN).param("first", first).param("last", last).query(Receipt.class));
    }

    /** The report of a record that this actor may see. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<ReceivedReportRow> find(UUID record) {
        return jdbc.sql(ReceivedReportRow.BY_RECORD)
                .param("record", record)
                .query(ReceivedReportRow.class)
                .optional();
    }

    /** The reporter: stored separately, shown only to those who need it, each access logged. */
    public Optional<ReporterRow> whoTold(Actor actor, UUID record) {
        var reporter = jdbc.sql(ReporterRow.BY_RECORD)
                .param("record", record)
                .query(ReporterRow.class)
                .optional();
        var referred = find(record).map(ReceivedReportRow::isFromProfessional).orElse(false);
        var act = referred ? "viewed the referrer’s details" : VIEWED_REPORTER;
        audit.record(actor.id(), actor.roleName(), act, "contact:" + record, "");
        return reporter;
    }

    /** What would identify the reporter in a text. The result shows it to no one, so it is not logged. */
    public Predicate<String> givesAwayWhoTold(UUID record, Collection<String> peopleOfTheContact) {
        return jdbc.sql(ReporterRow.BY_RECORD)
                .param("record", record)
                .query(ReporterRow.class)
                .optional()
                .<Predicate<String>>map(reporter -> words -> reporter.isGivenAwayBy(words, peopleOfTheContact))
                .orElse(words -> false);
    }

    /** The desk has opened it: the reporter may know that. */
    public void markRead(UUID record) {
        jdbc.sql(MARK_READ).param("at", clock.instant()).param("record", record).update();
    }

    /** Someone at the desk has started work on it, and so has read it. */
    public void markStarted(UUID record) {
        jdbc.sql(MARK_STARTED)
                .param("at", clock.instant())
                .param("record", record)
                .update();
    }

    /** Releases the fixed sentence for the public, the same whatever we know or decide. */
    public void release(UUID record) {
        jdbc.sql(ReceivedReportRow.RELEASE)
                .param("at", clock.instant())
                .param("record", record)
                .update();
    }

    private void keep(
            UUID record,
            String reference,
            ReportContent reportContent,
            ReportChannel channel,
            Instant receivedAt,
            @Nullable UUID draftId) {
        jdbc.sql(ReceivedReportRow.KEEP)
                .paramSource(reportContent)
                .paramSource(reportContent.reporter())
                .param("record", record)
                .param("draft", draftId)
                .param("reference", reference)
                .param("channel", channel.name())
                .param("byChild", reportContent.way() == ReportContent.Way.CHILD)
                .param("received", receivedAt)
                .param("recorded", clock.instant())
                .param("suspicions", reportContent.suspicions().toArray(String[]::new))
                .update();
    }

    static final String WRITTEN = """
            select record_id, reference from frontdoor.report where draft_id between :first and :last
            order by recorded_at limit 20""";

    static final String MARK_READ =
            "update frontdoor.report_progress set read_at = :at where record_id = :record and read_at is null";

    static final String MARK_STARTED = """
            update frontdoor.report_progress set started_at = :at, read_at = coalesce(read_at, :at)
            where record_id = :record and started_at is null""";
}
