package org.breakwater.mash.conflicts;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.KeepingOut;
import org.breakwater.access.KeptOutRow;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.presence.Presences;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.people.SameRow;
import org.breakwater.people.Sameness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest: who knows the people in a contact works on another one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictDeclarations {

    /** More than any child has; a chain of mistakes must end somewhere. */
    private static final int MOST_RECORDS = 50;

    private final Contacts contacts;
    private final KeepingOut keepingOut;
    private final Sameness sameness;
    private final Presences presences;
    private final AuditLog audit;

    ConflictDeclarations(
            Contacts contacts, KeepingOut keepingOut, Sameness sameness, Presences presences, AuditLog audit) {
        this.contacts = contacts;
        this.keepingOut = keepingOut;
        this.sameness = sameness;
        this.presences = presences;
        this.audit = audit;
    }

    public List<KeptOutRow> of(UUID contact) {
        return keepingOut.of(contact);
    }

    /**
     * Keeps a colleague out, or oneself, also of the records that are held to be about the same person. Only a manager
     * keeps someone else out.
     */
    public ActResult keepOut(Actor.Person by, ContactRow seen, ColleagueRow whom, String reason) {
        if (by.role() != Role.MANAGER && !whom.id().equals(by.accountId())) {
            return new ActResult.NotNow("Only a manager can exclude someone else. You can declare your own conflict.");
        }
        if (!keepingOut.othersMaySee(seen.id(), whom.id())) {
            return new ActResult.NotNow(
                    "No one else would be able to see this contact. Ask a manager to find someone first.");
        }
        // Found first: who keeps themselves out of one of two records sees no more that they are one.
        for (var record : aboutTheSame(seen.id())) {
            keepOutToo(by, record, whom.id(), whom.name(), reason);
        }
        contacts.note(by, seen, "Excluded: " + whom.name(), reason);
        audit.record(
                by.id(), by.roleName(), "excluded a member of staff", "contact:" + seen.id(), "account:" + whom.id());
        presences.forget(seen.id());
        keepingOut.keepOut(by, seen.id(), whom.id(), whom.name(), reason);
        return new ActResult.Yes();
    }

    /** Lets someone in again; never oneself. */
    public ActResult letIn(Actor.Person by, ContactRow seen, UUID keptOut, String why) {
        if (by.role() != Role.MANAGER) {
            return new ActResult.NotNow("Only a manager can end an exclusion.");
        }
        if (!keepingOut.letIn(by, seen.id(), keptOut, why)) {
            return new ActResult.NotNow("They are no longer excluded.");
        }
        contacts.note(by, seen, "Exclusion ended: " + nameOf(seen.id(), keptOut), why);
        audit.record(by.id(), by.roleName(), "ended an exclusion", "contact:" + seen.id(), "");
        return new ActResult.Yes();
    }

    /** Who is kept out of one contact is kept out of another one about the same person, unless no one would be left. */
    public void carryOver(Actor.Person by, UUID from, UUID to) {
        keepingOut.of(from).stream()
                .filter(KeptOutRow::isKeptOut)
                .forEach(row -> keepOutToo(by, to, row.account(), row.accountName(), row.reason()));
    }

    private void keepOutToo(Actor.Person by, UUID to, UUID account, String name, String reason) {
        var already = keepingOut.of(to).stream()
                .anyMatch(row -> row.isKeptOut() && row.account().equals(account));
        if (already || !keepingOut.othersMaySee(to, account)) {
            return;
        }
        contacts.note(by, contacts.find(to).orElseThrow(), "Excluded here too: " + name, reason);
        audit.record(by.id(), by.roleName(), "excluded a member of staff", "contact:" + to, "account:" + account);
        presences.forget(to);
        keepingOut.keepOut(by, to, account, name, reason);
    }

    /** The other records of people who are held to be one with someone in this one, and of those in turn. */
    private Set<UUID> aboutTheSame(UUID record) {
        var found = new LinkedHashSet<>(Set.of(record));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < MOST_RECORDS) {
            for (var row : sameness.of(open.remove())) {
                for (var other : row.state() == SameRow.State.SAME
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

    private String nameOf(UUID contact, UUID keptOut) {
        return keepingOut.of(contact).stream()
                .filter(row -> row.id().equals(keptOut))
                .map(KeptOutRow::accountName)
                .findFirst()
                .orElse("");
    }
}
