package org.breakwater.casework.meetings.section47;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.meetings.discussions.ChildDiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outcomes of section 47 enquiries. They may be recorded after the case was closed: an enquiry often ends when the
 * contact has long been handed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Section47Outcomes {

    static final String CONFERENCE = "conference";

    private final JdbcClient jdbc;
    private final Cases cases;
    private final StrategyDiscussionRecords discussions;
    private final OutstandingItemRecords outstandingItemRecords;
    private final CaseDeadlines caseDeadlines;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    Section47Outcomes(
            JdbcClient jdbc,
            Cases cases,
            StrategyDiscussionRecords discussions,
            OutstandingItemRecords outstandingItemRecords,
            CaseDeadlines caseDeadlines,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.discussions = discussions;
        this.outstandingItemRecords = outstandingItemRecords;
        this.caseDeadlines = caseDeadlines;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Section47OutcomeRow> of(UUID caseId) {
        return all(jdbc.sql(Section47OutcomeRow.OF_CASE).param("id", caseId).query(Section47OutcomeRow.class));
    }

    /** Those of every case that await approval, the oldest first; at most 100. */
    List<Section47OutcomeToApprove> toApprove() {
        return all(jdbc.sql(Section47OutcomeToApprove.OPEN).query(Section47OutcomeToApprove.class));
    }

    /** How many await approval that this manager did not record. */
    public int countToApprove(Actor.Person by) {
        return jdbc.sql(Section47OutcomeToApprove.COUNT)
                .param("by", by.id().value())
                .query(Integer.class)
                .single();
    }

    /** The children for whom a conference was approved, by name. */
    List<String> conferencesFor(UUID caseId) {
        return discussions.of(caseId).stream()
                .flatMap(discussion -> discussion.decided().stream())
                .filter(one ->
                        one.found().filter(Section47Outcome.CONFERENCE::equals).isPresent())
                .map(ChildDiscussionOutcome::called)
                .distinct()
                .toList();
    }

    /** The latest for one child; empty if none is recorded. */
    Optional<Section47OutcomeRow> of(UUID caseId, UUID strategy, UUID child) {
        return of(caseId).stream().filter(row -> row.isAbout(strategy, child)).findFirst();
    }

    /** Recorded, and sent for approval. */
    ActResult propose(Actor.Person by, Case seen, int version, UUID strategy, UUID child, Section47Form.Ended ended) {
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        var kept = jdbc.sql(Section47OutcomeRow.KEEP)
                .param("contact", seen.id())
                .param("strategy", strategy)
                .param("child", child)
                .param("finding", ended.finding().name())
                .param("outcome", ended.outcome().name())
                .param("reasons", ended.reasons())
                .param("endedOn", Date.valueOf(ended.on()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (kept == 0) {
            return new ActResult.NotNow("The outcome of this enquiry is recorded already.");
        }
        cases.note(
                by,
                theCase,
                "Section 47 enquiry, for approval: "
                        + ended.finding().inWords() + ". "
                        + ended.outcome().inWords(),
                ended.reasons());
        audit.record(by.id(), by.roleName(), "recorded a section 47 outcome", seen.subject(), "person:" + child);
        return new ActResult.Yes();
    }

    /** Promise 8: never by the person who recorded it. */
    ActResult judge(Actor.Person by, Case seen, int version, Section47OutcomeRow row, boolean approved, String words) {
        if (SecondPerson.isAuthor(by, row.recordedBy())) {
            return new ActResult.NotNow("You recorded this outcome. Another manager must approve it.");
        }
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version || !row.isWaiting()) {
            return new ActResult.Stale();
        }
        var judged = jdbc.sql(Section47OutcomeRow.JUDGE)
                .param("id", row.id())
                .param("contact", seen.id())
                .param("approved", approved)
                .param("words", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (judged == 0) {
            return new ActResult.Stale();
        }
        var line = approved ? "Section 47 outcome approved: " : "Section 47 outcome returned: ";
        cases.note(by, theCase, line + row.outcome().inWords(), words);
        audit.record(
                by.id(),
                by.roleName(),
                approved ? "approved a section 47 outcome" : "returned a section 47 outcome",
                seen.subject(),
                "person:" + row.child());
        if (approved) {
            endConferenceDeadline(by, theCase);
            events.publishEvent(new StrategyDiscussionChanged(theCase.id()));
        }
        return new ActResult.Yes();
    }

    /** No conference is due once every enquiry of the case has ended without one. */
    private void endConferenceDeadline(Actor.Person by, Case theCase) {
        var isNeeded = discussions.of(theCase.id()).stream()
                .flatMap(discussion -> discussion.decided().stream())
                .filter(one -> one.outcome().begins())
                .anyMatch(one -> one.found()
                        .filter(found -> found != Section47Outcome.CONFERENCE)
                        .isEmpty());
        if (!isNeeded) {
            caseDeadlines.end(theCase.id(), CONFERENCE, CaseDeadlines.Ending.NOT_NEEDED);
            outstandingItemRecords.end(
                    by,
                    theCase.id(),
                    OutstandingItemRow.Kind.DEADLINE,
                    CONFERENCE,
                    OutstandingItemRecords.End.NOT_NEEDED,
                    "The section 47 enquiry ended without a conference.");
            cases.showNextClock(theCase);
        }
    }
}
