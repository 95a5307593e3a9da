package org.breakwater.casework.conflicts;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.records.ConflictOfInterestRow;
import org.breakwater.access.records.ConflictsOfInterest;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.presence.Presences;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest: staff who know the people in a case work on another one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Conflicts {

    /** More than any child has; a chain of wrong matches must end somewhere. */
    private static final int MOST_RECORDS = 50;

    private final Cases cases;
    private final ConflictsOfInterest conflictsOfInterest;
    private final MatchDecisions matchDecisions;
    private final Presences presences;
    private final AuditLog audit;

    Conflicts(
            Cases cases,
            ConflictsOfInterest conflictsOfInterest,
            MatchDecisions matchDecisions,
            Presences presences,
            AuditLog audit) {
        this.cases = cases;
        this.conflictsOfInterest = conflictsOfInterest;
        this.matchDecisions = matchDecisions;
        this.presences = presences;
        this.audit = audit;
    }

    /** The posts that exclude others and end exclusions, each from the records that it sees. */
    static boolean isForOthers(Role role) {
        return role == Role.MANAGER || role == Role.LADO;
    }

    public List<ConflictOfInterestRow> of(UUID record) {
        return conflictsOfInterest.of(record);
    }

    /**
     * Excludes a colleague, or oneself, also from the records that are matched to the same person. Only a manager
     * excludes someone else.
     */
    public ActResult keepOut(Actor.Person by, Case seen, ColleagueRow whom, String reason) {
        if (!isForOthers(by.role()) && !whom.id().equals(by.accountId())) {
            return new ActResult.NotNow("Only a manager can exclude someone else. You can declare your own conflict.");
        }
        if (!conflictsOfInterest.othersMaySee(seen.id(), whom.id())) {
            return new ActResult.NotNow("No one else would be able to see this %s. Ask a manager to find someone first."
                    .formatted(seen.kind().noun()));
        }
        // Looked up first: people who exclude themselves from one of two records no longer see the match.
        for (var record : aboutTheSame(seen.id())) {
            keepOutToo(by, record, whom.id(), whom.name(), reason);
        }
        cases.note(by, seen, "Excluded: " + whom.name(), reason);
        audit.record(by.id(), by.roleName(), "excluded a member of staff", seen.subject(), "account:" + whom.id());
        presences.forget(seen.id());
        conflictsOfInterest.keepOut(by, seen.id(), whom.id(), whom.name(), reason);
        return new ActResult.Yes();
    }

    /** Re-admits someone; never oneself. */
    public ActResult letIn(Actor.Person by, Case seen, UUID keptOut, String why) {
        if (!isForOthers(by.role())) {
            return new ActResult.NotNow("Only a manager can end an exclusion.");
        }
        if (!conflictsOfInterest.letIn(by, seen.id(), keptOut, why)) {
            return new ActResult.NotNow("They are no longer excluded.");
        }
        cases.note(by, seen, "Exclusion ended: " + nameOf(seen.id(), keptOut), why);
        audit.record(by.id(), by.roleName(), "ended an exclusion", seen.subject(), "");
        return new ActResult.Yes();
    }

    /** An exclusion from one case is copied to another one about the same person, unless no one would be left. */
    public void carryOver(Actor.Person by, UUID from, UUID to) {
        conflictsOfInterest.of(from).stream()
                .filter(ConflictOfInterestRow::isKeptOut)
                .forEach(row -> keepOutToo(by, to, row.account(), row.accountName(), row.reason()));
    }

    private void keepOutToo(Actor.Person by, UUID to, UUID account, String name, String reason) {
        var already = conflictsOfInterest.of(to).stream()
                .anyMatch(row -> row.isKeptOut() && row.account().equals(account));
        if (already || !conflictsOfInterest.othersMaySee(to, account)) {
            return;
        }
        var other = cases.find(to).orElseThrow();
        cases.note(by, other, "Excluded here too: " + name, reason);
        audit.record(by.id(), by.roleName(), "excluded a member of staff", other.subject(), "account:" + account);
        presences.forget(to);
        conflictsOfInterest.keepOut(by, to, account, name, reason);
    }

    /** The other records of people who are matched to someone in this one, transitively. */
    private Set<UUID> aboutTheSame(UUID record) {
        var found = new LinkedHashSet<>(Set.of(record));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < MOST_RECORDS) {
            for (var row : matchDecisions.of(open.remove())) {
                for (var other : row.state() == MatchDecisionRow.State.SAME
                        ? List.of(row.oneRecord(), row.otherRecord())
                        : List.<UUID>of()) {
                    if (found.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        found.remove(record);
        return found;
    }

    private String nameOf(UUID record, UUID keptOut) {
        return conflictsOfInterest.of(record).stream()
                .filter(row -> row.id().equals(keptOut))
                .map(ConflictOfInterestRow::accountName)
                .findFirst()
                .orElse("");
    }
}
