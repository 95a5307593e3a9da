package org.breakwater.casework.meetings.heldtime;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Corrects when a discussion was held. The deadline of a conference counts from it, so it is counted again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldTimes {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final StrategyDiscussionClocks clocks;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    HeldTimes(
            JdbcClient jdbc,
            Cases cases,
            StrategyDiscussionClocks clocks,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clocks = clocks;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Its corrections, the earliest first. */
    List<HeldTimeRow> of(UUID strategy) {
        return all(
                jdbc.sql(HeldTimeRow.OF_DISCUSSION).param("strategy", strategy).query(HeldTimeRow.class));
    }

    /** Also of a case that is closed: the enquiry goes on. */
    ActResult correct(
            Actor.Person by, Case seen, int version, StrategyDiscussionRow row, HeldTimeForm.Corrected corrected) {
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        var before = row.heldOn();
        jdbc.sql(HeldTimeRow.KEEP)
                .param("strategy", row.id())
                .param("contact", row.contactId())
                .param("before", before)
                .param("held", corrected.heldAt())
                .param("why", corrected.why())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        var what = "Strategy discussion: time held corrected from %s to %s"
                .formatted(EnglishTimes.inWords(before), EnglishTimes.inWords(corrected.heldAt()));
        cases.note(by, theCase, what, corrected.why());
        clocks.heldAtAnotherTime(theCase, row, corrected.heldAt());
        audit.record(
                by.id(),
                by.roleName(),
                "corrected when a strategy discussion was held",
                seen.subject(),
                "strategy:" + row.id());
        events.publishEvent(new StrategyDiscussionChanged(theCase.id()));
        return new ActResult.Yes();
    }
}
