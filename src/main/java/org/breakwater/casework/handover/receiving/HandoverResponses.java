package org.breakwater.casework.handover.receiving;

import java.time.Clock;
import java.time.LocalDate;
import org.breakwater.access.Actor;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.handover.handovers.HandoverClocks;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.time.Calendars;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team accepts a child or not. Its people see nothing of the case, so the effect of their response on it is applied
 * by a background actor, on that one record, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverResponses {

    private static final String JOB = "handovers";

    private final Handovers handovers;
    private final HandoverClocks clocks;
    private final ReceivingTeams teams;
    private final Records records;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Absences absences;
    private final AuditLog audit;
    private final Clock clock;

    HandoverResponses(
            Handovers handovers,
            HandoverClocks clocks,
            ReceivingTeams teams,
            Records records,
            Cases cases,
            ApplicationEventPublisher events,
            Absences absences,
            AuditLog audit,
            Clock clock) {
        this.handovers = handovers;
        this.clocks = clocks;
        this.teams = teams;
        this.records = records;
        this.cases = cases;
        this.events = events;
        this.absences = absences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The team accepts. @param worker the child's worker in the team from now on */
    public ActResult accept(Actor.Person by, HandoverRow row, String worker) {
        return say(by, row, new Handovers.Response(true, worker, "", "", today()));
    }

    /**
     * The same worker takes on every child of the contact who is waiting for the team. Each acceptance is recorded by
     * itself; a sibling whom a colleague has just answered for stays as they said.
     */
    ActResult acceptAll(Actor.Person by, HandoverRow row, String worker) {
        var siblings = handovers.waitingBeside(row);
        var accepted = accept(by, row, worker);
        if (accepted instanceof ActResult.Yes) {
            siblings.forEach(sibling -> accept(by, sibling, worker));
        }
        return accepted;
    }

    /** The team does not accept: the child is with the desk again, and for a red case an alert is raised. */
    public ActResult decline(Actor.Person by, HandoverRow row, String why) {
        return say(by, row, new Handovers.Response(false, "", why, "", today()));
    }

    private ActResult say(Actor.Person by, HandoverRow row, Handovers.Response said) {
        // Locks the case first, as the desk does: two concurrent responses must not deadlock.
        records.working(JOB, row.contactId(), () -> cases.hold(row.contactId()));
        if (!handovers.keep(by, row, said)) {
            return new ActResult.Stale();
        }
        var act = said.accepted() ? "accepted a handover" : "declined a handover";
        audit.record(by.id(), by.roleName(), act, cases.subject(row.contactId()), "handover:" + row.id());
        absences.acted(by, cases.subject(row.contactId()));
        records.working(JOB, row.contactId(), () -> {
            var theCase = cases.hold(row.contactId());
            cases.note(by, theCase, ChronologyLine.shortened(line(row, said)), said.why());
            clocks.tell(theCase);
            if (!said.accepted()) {
                events.publishEvent(new HandoverDeclined(theCase.id(), row.rating()));
            }
        });
        return new ActResult.Yes();
    }

    /** The desk records who at an external team accepted in writing, when and how. */
    public ActResult acceptedInWriting(
            Actor.Person by, Case seen, int version, HandoverRow row, String who, LocalDate on, String how) {
        if (!row.outside()) {
            return new ActResult.NotNow("This team accepts here, under “Handovers”. Call it, or select another.");
        }
        if (row.state() != HandoverRow.State.WAITING) {
            return new ActResult.Stale();
        }
        var said = new Handovers.Response(true, who, "", how, on);
        var actResult = cases.move(
                by, seen, version, CaseAct.NOTE, ChronologyLine.shortened(line(row, said) + ", in writing"), how);
        if (actResult instanceof ActResult.Yes) {
            if (!handovers.keep(by, row, said)) {
                throw new IllegalStateException("A handover was answered although its case did not change");
            }
            clocks.tell(seen);
            audit.record(
                    by.id(), by.roleName(), "recorded a written acceptance", seen.subject(), "handover:" + row.id());
        }
        return actResult;
    }

    private String line(HandoverRow row, Handovers.Response said) {
        var name = teams.nameOf(row.team());
        return said.accepted()
                ? "%s accepted %s. Allocated to %s".formatted(name, row.called(), said.worker())
                : "%s declined %s".formatted(name, row.called());
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
