package org.breakwater.mash.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.notify.NoticeDue;
import org.breakwater.notify.Notices;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a manager returns goes back to who wrote it: the contact is allocated to them, and each author is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnedDecisions {

    private static final String ACCOUNT = "account:";

    private final Allocations allocations;
    private final Accounts accounts;
    private final Notices notices;

    ReturnedDecisions(Allocations allocations, Accounts accounts, Notices notices) {
        this.allocations = allocations;
        this.accounts = accounts;
        this.notices = notices;
    }

    void giveBack(Actor.Person manager, ContactRow contact, List<DecisionRow> returned) {
        returned.stream()
                .max(Comparator.comparing(DecisionRow::proposedAt))
                .flatMap(ReturnedDecisions::author)
                .flatMap(account -> Allocations.WHO_DECIDE.stream()
                        .flatMap(role -> accounts.withRole(manager, role).stream())
                        .filter(one -> one.id().equals(account))
                        .findFirst())
                .ifPresent(author -> allocations.giveBack(manager, contact, author));
        returned.stream()
                .flatMap(decision -> author(decision).stream())
                .distinct()
                .forEach(account -> notices.owe(
                        ReturnedDecisionNotice.class,
                        NoticeDue.about(contact.id()).and(account)));
    }

    private static Optional<UUID> author(DecisionRow decision) {
        return decision.author().startsWith(ACCOUNT)
                ? InputParser.id(decision.author().substring(ACCOUNT.length()))
                : Optional.empty();
    }
}
