package org.breakwater.casework.meetings.childseen;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records of each child whether they were seen, and whether a medical is needed. What was recorded before is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChildrenSeen {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    ChildrenSeen(JdbcClient jdbc, Cases cases, ApplicationEventPublisher events, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Also of a case that is closed: children are often seen after it was handed over. */
    ActResult record(
            Actor.Person by, Case seen, int version, StrategyDiscussionRow row, List<ChildSeenForm.Recorded> children) {
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        for (var child : children) {
            jdbc.sql(KEEP)
                    .paramSource(child)
                    .paramSource(child.examination())
                    .param("seenOn", day(child.seenOn()))
                    .param("plannedOn", day(child.plannedOn()))
                    .param("medicalOn", day(child.examination().medicalOn()))
                    .param("strategy", row.id())
                    .param("contact", row.contactId())
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
            audit.record(
                    by.id(),
                    by.roleName(),
                    "recorded whether a child was seen",
                    seen.subject(),
                    "person:" + child.child());
        }
        cases.note(by, theCase, "Strategy discussion: child seen and medical recorded", "");
        events.publishEvent(new StrategyDiscussionChanged(theCase.id()));
        return new ActResult.Yes();
    }

    private static @Nullable Date day(@Nullable LocalDate on) {
        return on == null ? null : Date.valueOf(on);
    }

    static final String KEEP = """
            insert into mash.child_seen (strategy_id, contact_id, child, seen, seen_on, seen_by, alone, not_seen_why,
                planned_on, medical, medical_on, medical_where, medical_by, consent, consent_by, noted_by,
                noted_by_name, noted_at)
            values (:strategy, :contact, :child, :seen, cast(:seenOn as date), :seenBy, :alone, :notSeenWhy,
                cast(:plannedOn as date), :medical, cast(:medicalOn as date), :medicalWhere, :medicalBy, :consent,
                :consentBy, :by, :byName, :at)""";
}
