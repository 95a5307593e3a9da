package org.breakwater.casework.safecontact.checks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.records.Records;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefing;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every safe contact rule that concerns the people of a case, wherever it was written. One that the actor may not see
 * applies as well; they learn only that they must ask.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SafeContactRulesInForce {

    private final People people;
    private final SafeContactRules rules;
    private final Records records;

    SafeContactRulesInForce(People people, SafeContactRules rules, Records records) {
        this.people = people;
        this.rules = rules;
        this.records = records;
    }

    public List<SafeContactRuleRow> of(UUID record) {
        var found = records.overseen(VisitBriefing.JOB, () -> asTheHouse(record));
        var seen =
                records.seen(found.stream().map(SafeContactRuleRow::contactId).collect(Collectors.toSet()));
        return found.stream()
                .map(rule -> seen.contains(rule.contactId()) ? rule : rule.unseen())
                .toList();
    }

    /** A rule about someone who may be one of ours applies to ours. */
    private List<SafeContactRuleRow> asTheHouse(UUID record) {
        var alike = people.alike(record);
        return rules.standing(record, alike.stream().map(MatchCandidateRow::recordId)).stream()
                .map(rule -> alike.stream()
                        .filter(one -> one.theirs().equals(rule.personId()))
                        .findFirst()
                        .map(one -> rule.about(one.ours()))
                        .orElse(rule))
                .toList();
    }

    public PlannedContact.Weighed weigh(UUID record, PlannedContact plannedContact) {
        var ours = people.of(record).stream().map(PersonRow::id).collect(Collectors.toSet());
        return plannedContact.weigh(of(record), ours);
    }
}
