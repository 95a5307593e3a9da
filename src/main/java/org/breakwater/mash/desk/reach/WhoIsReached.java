package org.breakwater.mash.desk.reach;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReachChecks;
import org.breakwater.mash.model.ReachRules;
import org.breakwater.mash.model.Sending;
import org.breakwater.mash.model.StandingRules;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.springframework.stereotype.Component;

/**
 * Gathers the people of a contact and every rule that stands about them, here and in contacts about the same people.
 */
@Component
class WhoIsReached {

    private final People people;
    private final ReachRules rules;
    private final StandingRules standing;
    private final ReachChecks checks;

    WhoIsReached(People people, ReachRules rules, StandingRules standing, ReachChecks checks) {
        this.people = people;
        this.rules = rules;
        this.standing = standing;
        this.checks = checks;
    }

    Optional<PersonRow> find(ContactRow contact, String person) {
        return people.of(contact.id()).stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst();
    }

    Sending.Weighed weigh(ContactRow contact, Sending sending) {
        return standing.weigh(contact.id(), sending);
    }

    ReachPage page(Actor.Person who, ContactRow contact, RuleForm form, SendForm send, Snag snag) {
        var elsewhere = standing.of(contact.id()).stream()
                .filter(rule -> !rule.contactId().equals(contact.id()))
                .toList();
        return new ReachPage(
                contact,
                people.of(contact.id()),
                rules.of(contact.id()),
                elsewhere,
                checks.of(contact.id()),
                rules.holdsTheNews(contact.id()),
                who.id().value(),
                form,
                send,
                snag);
    }
}
