package org.breakwater.casework.outstanding;

import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How an item ended that outlives a case: recorded by someone who works on the case, or by the team that owns it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutstandingEndings {

    private static final String JOB = "follow-ups";

    private final Cases cases;
    private final OutstandingItemRecords outstandingItemRecords;
    private final List<OutstandingPart> parts;
    private final CaseDeadlines caseDeadlines;
    private final Records records;
    private final AuditLog audit;

    OutstandingEndings(
            Cases cases,
            OutstandingItemRecords outstandingItemRecords,
            List<OutstandingPart> parts,
            CaseDeadlines caseDeadlines,
            Records records,
            AuditLog audit) {
        this.cases = cases;
        this.outstandingItemRecords = outstandingItemRecords;
        this.parts = parts;
        this.caseDeadlines = caseDeadlines;
        this.records = records;
        this.audit = audit;
    }

    /** Someone at the desk records how a deadline that outlives the case ended. */
    public ActResult end(
            Actor.Person by, Case seen, int version, String rule, OutstandingItemRecords.End how, String words) {
        if (OutstandingDeadlines.outlivingCases(caseDeadlines.of(seen.id())).stream()
                .noneMatch(row -> row.rule().equals(rule))) {
            return new ActResult.NotNow("This deadline has ended already. See the list.");
        }
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        ended(by, theCase, rule, how, words);
        outstandingItemRecords.end(by, seen.id(), OutstandingItemRow.Kind.DEADLINE, rule, how, words);
        return new ActResult.Yes();
    }

    /** The owning team marks it as done, or as not needed with the reason. */
    public ActResult end(Actor.Person by, OutstandingItemRow row, OutstandingItemRecords.End how, String words) {
        if (row.kind() == OutstandingItemRow.Kind.REQUEST
                || !outstandingItemRecords.end(by, row.contactId(), row.kind(), row.subject(), how, words)) {
            return new ActResult.Stale();
        }
        parts.forEach(part -> part.endedByTeam(by, row, how, words));
        // A team sees nothing of the case, so the effect on it is applied by a background actor.
        records.working(JOB, row.contactId(), () -> {
            var theCase = cases.hold(row.contactId());
            if (row.kind() == OutstandingItemRow.Kind.DEADLINE) {
                ended(by, theCase, row.subject(), how, words);
            } else {
                cases.note(by, theCase, row.ownerName() + ended(row.kind(), how), words);
            }
        });
        audit.record(
                by.id(),
                by.roleName(),
                "ended an outstanding item",
                cases.subject(row.contactId()),
                "follow-up:" + row.id());
        return new ActResult.Yes();
    }

    private static String ended(OutstandingItemRow.Kind kind, OutstandingItemRecords.End how) {
        var done = how == OutstandingItemRecords.End.DONE;
        if (kind != OutstandingItemRow.Kind.STRATEGY) {
            return done ? ": agreed action completed" : ": agreed action not needed";
        }
        return done ? ": strategy discussion held" : ": strategy discussion not held";
    }

    private void ended(Actor.Person by, Case theCase, String rule, OutstandingItemRecords.End how, String words) {
        var done = how == OutstandingItemRecords.End.DONE;
        var name = caseDeadlines.of(theCase.id()).stream()
                .filter(row -> row.isRunning() && row.rule().equals(rule))
                .findFirst()
                .map(row -> row.inWords())
                .orElse(rule);
        cases.note(by, theCase, (done ? "Done: " : "Not needed: ") + name, words);
        caseDeadlines.end(theCase.id(), rule, done ? CaseDeadlines.Ending.MET : CaseDeadlines.Ending.NOT_NEEDED);
        cases.showNextClock(theCase);
    }
}
