package org.breakwater.mash.safecontact;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.safecontact.checks.PlannedContact;
import org.breakwater.mash.safecontact.checks.PlannedContactForm;
import org.breakwater.mash.safecontact.checks.SafeContactChecks;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/**
 * Gathers the people of a contact and every rule that stands about them, here and in contacts about the same people.
 */
@Component
public class PeopleToContact {

    private final People people;
    private final SafeContactRules rules;
    private final SafeContactRulesInForce standing;
    private final SafeContactChecks checks;

    PeopleToContact(People people, SafeContactRules rules, SafeContactRulesInForce standing, SafeContactChecks checks) {
        this.people = people;
        this.rules = rules;
        this.standing = standing;
        this.checks = checks;
    }

    public Optional<PersonRow> find(ContactRow contact, String person) {
        return people.of(contact.id()).stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst();
    }

    public PlannedContact.Weighed weigh(ContactRow contact, PlannedContact plannedContact) {
        return standing.weigh(contact.id(), plannedContact);
    }

    public SafeContactPage page(
            Actor.Person who,
            ContactRow contact,
            SafeContactRuleForm form,
            PlannedContactForm send,
            Rejection rejection) {
        var elsewhere = standing.of(contact.id()).stream()
                .filter(rule -> !rule.contactId().equals(contact.id()))
                .toList();
        return new SafeContactPage(
                contact,
                people.of(contact.id()),
                rules.of(contact.id()),
                elsewhere,
                checks.of(contact.id()),
                rules.holdsTheNews(contact.id()),
                who.id().value(),
                form,
                send,
                rejection);
    }
}
