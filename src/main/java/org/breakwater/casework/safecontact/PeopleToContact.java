package org.breakwater.casework.safecontact;

import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.PlannedContactForm;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.checks.SafeContactRulesInForce;
import org.breakwater.casework.safecontact.rules.SafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRules;
import org.breakwater.casework.safecontact.visitbriefing.ContactRisks;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/**
 * Collects the people of a case and all safe contact rules about them, from here and from cases about the same people.
 */
@Component
public class PeopleToContact {

    private final People people;
    private final SafeContactRules rules;
    private final SafeContactRulesInForce standing;
    private final SafeContactChecks checks;
    private final ContactRisks risks;

    PeopleToContact(
            People people,
            SafeContactRules rules,
            SafeContactRulesInForce standing,
            SafeContactChecks checks,
            ContactRisks risks) {
        this.people = people;
        this.rules = rules;
        this.standing = standing;
        this.checks = checks;
        this.risks = risks;
    }

    public Optional<PersonRow> find(Case theCase, String person) {
        return people.of(theCase.id()).stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst();
    }

    public PlannedContact.Weighed weigh(Case theCase, PlannedContact plannedContact) {
        return standing.weigh(theCase.id(), plannedContact);
    }

    /** What the case says against contacting this person, or the family if it is someone else. */
    SafeContactCheckPage.Background background(Case theCase, PlannedContact plannedContact) {
        var person = plannedContact.person();
        var rules = standing.of(theCase.id());
        var isRuled = person == null
                ? !rules.isEmpty()
                : rules.stream().anyMatch(rule -> rule.personId().equals(person));
        return new SafeContactCheckPage.Background(isRuled, risks.about(theCase.id(), person));
    }

    public SafeContactPage page(Case theCase, SafeContactRuleForm form, PlannedContactForm send, Rejection rejection) {
        var elsewhere = standing.of(theCase.id()).stream()
                .filter(rule -> !rule.contactId().equals(theCase.id()))
                .toList();
        return new SafeContactPage(
                theCase,
                people.of(theCase.id()),
                rules.of(theCase.id()),
                elsewhere,
                checks.of(theCase.id()),
                rules.holdsTheNews(theCase.id()),
                form,
                send,
                rejection);
    }
}
