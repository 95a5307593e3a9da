package org.breakwater.casework.children;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.flags.ChildFlags;
import org.breakwater.casework.history.previous.CaseSources;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.matches.DeskMatches;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.people.PersonRow;
import org.breakwater.people.identity.ConfirmedPeople;
import org.breakwater.people.identity.ConfirmedPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects what the cases say about one child, with a fixed number of queries. Only entries that two people confirmed
 * to be the same child are combined. What this actor may not see is left out.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Children {

    private final ConfirmedPeople people;
    private final PreviousContactRecords cases;
    private final DeskMatches matches;
    private final Decisions decisions;
    private final AgencyInformation agencyInformation;
    private final StrategyDiscussionRecords discussions;
    private final PresentingIssues issues;
    private final ChildFlags flags;
    private final Agencies agencies;
    private final CaseSources sources;
    private final Cases subjects;
    private final AuditLog audit;

    Children(
            ConfirmedPeople people,
            PreviousContactRecords cases,
            DeskMatches matches,
            Decisions decisions,
            AgencyInformation agencyInformation,
            StrategyDiscussionRecords discussions,
            PresentingIssues issues,
            ChildFlags flags,
            Agencies agencies,
            CaseSources sources,
            Cases subjects,
            AuditLog audit) {
        this.people = people;
        this.cases = cases;
        this.matches = matches;
        this.decisions = decisions;
        this.agencyInformation = agencyInformation;
        this.discussions = discussions;
        this.issues = issues;
        this.flags = flags;
        this.agencies = agencies;
        this.sources = sources;
        this.subjects = subjects;
        this.audit = audit;
    }

    /**
     * Opens the record of a child; the access is logged with each case that it shows.
     *
     * @param entry the child in any one case
     * @param act the action, for the audit log
     * @return empty if this actor may not see the entry, or it is not a child’s
     */
    Optional<ChildRecord> open(Actor.Person who, UUID entry, String act) {
        return people.of(entry)
                .filter(person -> person.entries().stream().anyMatch(PersonRow::isChild))
                .map(child -> {
                    var record = gathered(child);
                    audit.record(who.id(), who.roleName(), act, subjects.subjects(record.shown()), "");
                    return record;
                });
    }

    private ChildRecord gathered(ConfirmedPerson child) {
        return new ChildRecord(
                child,
                cases.line(child.records()),
                matches.likely(child.records(), child.ids()),
                decisions.approved(child.records(), child.ids()),
                agencyInformation.repliesAbout(child.records()),
                discussions.held(child.records(), child.ids()),
                issues.ofChild(child.ids()),
                sources.inWords(child.records()),
                flags.of(child.entries()).stream()
                        .flatMap(flagged -> flagged.flags().stream())
                        .distinct()
                        .toList(),
                agencies);
    }
}
