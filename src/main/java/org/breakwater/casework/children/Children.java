package org.breakwater.casework.children;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.people.PersonRow;
import org.breakwater.people.identity.ConfirmedPeople;
import org.breakwater.people.identity.ConfirmedPerson;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the cases say of one child, with a fixed number of queries. Only entries that two people agreed are of
 * the same child are put together. What this actor may not see is not gathered.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Children {

    private final ConfirmedPeople people;
    private final PreviousContactRecords cases;
    private final Decisions decisions;
    private final AgencyInformation agencyInformation;
    private final StrategyDiscussionRecords discussions;
    private final PresentingIssues issues;
    private final Agencies agencies;
    private final Cases subjects;
    private final AuditLog audit;

    Children(
            ConfirmedPeople people,
            PreviousContactRecords cases,
            Decisions decisions,
            AgencyInformation agencyInformation,
            StrategyDiscussionRecords discussions,
            PresentingIssues issues,
            Agencies agencies,
            Cases subjects,
            AuditLog audit) {
        this.people = people;
        this.cases = cases;
        this.decisions = decisions;
        this.agencyInformation = agencyInformation;
        this.discussions = discussions;
        this.issues = issues;
        this.agencies = agencies;
        this.subjects = subjects;
        this.audit = audit;
    }

    /**
     * Opens the record of a child; that it was opened is written down with each case that it tells of.
     *
     * @param entry the child in any one case
     * @param act what is done, for the audit log
     * @return empty when this actor may not see the entry, or it is not a child’s
     */
    Optional<ChildRecord> open(Actor.Person who, UUID entry, String act) {
        return people.of(entry)
                .filter(person -> person.entries().stream().anyMatch(PersonRow::isChild))
                .map(child -> {
                    audit.record(who.id(), who.roleName(), act, subjects.subjects(child.records()), "");
                    return gathered(child);
                });
    }

    private ChildRecord gathered(ConfirmedPerson child) {
        return new ChildRecord(
                child,
                cases.line(child.records()),
                decisions.approved(child.records(), child.ids()),
                agencyInformation.repliesAbout(child.records()),
                discussions.held(child.records(), child.ids()),
                issues.ofChild(child.ids()),
                agencies);
    }
}
