package org.breakwater.casework.handover.handovers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of handovers. Each handover has its own deadline; the case shows one clock while any team has not
 * responded, and one for the desk while a child that was not accepted has no team.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverClocks {

    private static final String RED = "handover-red";
    private static final String OTHER = "handover-accepted";
    private static final String DECLINED = "handover-declined";

    private final CaseDeadlines caseDeadlines;
    private final Handovers handovers;
    private final Cases cases;
    private final Calendars calendars;
    private final DeadlineRules rules;
    private final Clock clock;

    HandoverClocks(
            CaseDeadlines caseDeadlines,
            Handovers handovers,
            Cases cases,
            Calendars calendars,
            DeadlineRules rules,
            Clock clock) {
        this.caseDeadlines = caseDeadlines;
        this.handovers = handovers;
        this.cases = cases;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /** By when a team must respond to a handover made now. */
    public Deadline deadline(Case theCase) {
        var now = clock.instant();
        return calendars.deadline(rules.inForce(rule(theCase), now), now, List.of());
    }

    private static String rule(Case theCase) {
        return theCase.rating() == Rating.RED ? RED : OTHER;
    }

    /** The handover's own clock; what its team reads about it is part of the copy. */
    public void start(UUID caseId, UUID handover, Deadline deadline) {
        caseDeadlines.start(new ClockSubject(caseId, handover), deadline);
    }

    /** A team has responded, or a child is handed over again: updates the case's clocks from its handovers. */
    public void tell(Case theCase) {
        tell(theCase, CaseDeadlines.Ending.MET);
    }

    /** Earlier handovers were withdrawn: a clock that is no longer needed was not met by anyone. */
    public void withdrawn(Case theCase) {
        tell(theCase, CaseDeadlines.Ending.NOT_NEEDED);
    }

    private void tell(Case theCase, CaseDeadlines.Ending how) {
        var all = handovers.of(theCase.id());
        all.forEach(row -> endIfOver(theCase.id(), row));
        var open = all.stream().filter(row -> row.settledAt() == null).toList();
        var waits = open.stream().anyMatch(row -> row.state() == HandoverRow.State.WAITING);
        var declined = open.stream().anyMatch(row -> row.state() == HandoverRow.State.NOT_ACCEPTED);
        if (waits) {
            start(theCase);
        } else {
            caseDeadlines.end(theCase.id(), RED, how);
            caseDeadlines.end(theCase.id(), OTHER, how);
        }
        if (declined) {
            caseDeadlines.start(theCase.id(), DECLINED, clock.instant());
        } else {
            caseDeadlines.end(theCase.id(), DECLINED, waits ? CaseDeadlines.Ending.MET : how);
        }
        cases.showNextClock(theCase);
    }

    private void endIfOver(UUID caseId, HandoverRow row) {
        var about = new ClockSubject(caseId, row.id());
        var answeredAt = row.repliedAt();
        var settledAt = row.settledAt();
        if (answeredAt != null) {
            caseDeadlines.endAll(about, CaseDeadlines.Ending.MET, answeredAt);
        } else if (settledAt != null) {
            caseDeadlines.endAll(about, CaseDeadlines.Ending.NOT_NEEDED, settledAt);
        }
    }

    /** By when the desk must reallocate what was declined, as the case's own clock says; empty if nothing was. */
    public Optional<Instant> reallocateBy(UUID caseId) {
        return caseDeadlines.of(caseId).stream()
                .filter(row -> row.isRunning() && row.rule().equals(DECLINED))
                .map(ClockRow::dueAt)
                .findFirst();
    }

    /** The red clock replaces the slower one, but never one that is due sooner. */
    private void start(Case theCase) {
        var due = caseDeadlines.start(theCase.id(), rule(theCase), clock.instant());
        if (theCase.rating() == Rating.RED
                && caseDeadlines.of(theCase.id()).stream()
                        .anyMatch(row -> row.isRunning()
                                && row.rule().equals(OTHER)
                                && row.dueAt().isAfter(due))) {
            caseDeadlines.end(theCase.id(), OTHER, CaseDeadlines.Ending.OVERTAKEN);
        }
    }
}
