package org.breakwater.casework.meetings.differingviews;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that an agency disagrees with an outcome. None is ever changed: who approves reads each of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DifferingViews {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    DifferingViews(JdbcClient jdbc, Cases cases, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of one discussion, the earliest first. */
    List<DifferingViewRow> of(UUID strategy) {
        return all(jdbc.sql(DifferingViewRow.OF_DISCUSSION)
                .param("strategy", strategy)
                .query(DifferingViewRow.class));
    }

    /** Also of a case that is closed: an agency may read the minutes later. */
    ActResult record(Actor.Person by, Case seen, int version, StrategyDiscussionRow row, DifferingViewForm.View view) {
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        jdbc.sql(DifferingViewRow.KEEP)
                .paramSource(view)
                .param("strategy", row.id())
                .param("contact", row.contactId())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        cases.note(by, theCase, "Strategy discussion: professional disagreement, " + view.who(), view.words());
        audit.record(
                by.id(), by.roleName(), "recorded a professional disagreement", seen.subject(), "strategy:" + row.id());
        return new ActResult.Yes();
    }
}
