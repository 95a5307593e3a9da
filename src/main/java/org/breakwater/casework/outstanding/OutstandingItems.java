package org.breakwater.casework.outstanding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.allocation.AllocationRow;
import org.breakwater.casework.allocation.Allocations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that knows everything that is owed on a case. Closing asks here, and so does the page that shows it.
 * Whatever is new and can be owed is an {@link OutstandingPart}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutstandingItems {

    private final List<OutstandingPart> parts;
    private final OutstandingDeadlines deadlines;
    private final AcceptedHandovers handovers;
    private final Allocations allocations;

    OutstandingItems(
            List<OutstandingPart> parts,
            OutstandingDeadlines deadlines,
            AcceptedHandovers handovers,
            Allocations allocations) {
        this.parts = parts;
        this.deadlines = deadlines;
        this.handovers = handovers;
        this.allocations = allocations;
    }

    /** What must end before this person can close the case comes first. */
    public List<OutstandingItem> of(Actor.Person who, Case seen) {
        var owners = new OutstandingOwners(person(who, seen.id()), handovers.accepted(seen.id()));
        return Stream.concat(
                        parts.stream().flatMap(part -> part.items(seen, owners)),
                        deadlines.of(seen, owners, this::isSpokenOf, rule -> inWords(seen, rule)))
                .sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks()))
                .toList();
    }

    /** What waits for a manager's approval; the oldest first. */
    public List<OutstandingPart.ToApprove> toApprove() {
        return parts.stream()
                .flatMap(OutstandingPart::toApprove)
                .sorted(Comparator.comparing(OutstandingPart.ToApprove::since))
                .toList();
    }

    /** How a running deadline of a case is said. @param rule its id @param words the rule's own words */
    String inWords(Case seen, String rule, String words) {
        return inWords(seen, rule).orElse(words);
    }

    private Optional<String> inWords(Case seen, String rule) {
        return parts.stream().flatMap(part -> part.inWords(seen, rule).stream()).findFirst();
    }

    private boolean isSpokenOf(String rule) {
        return parts.stream().anyMatch(part -> part.speaksOf(rule));
    }

    private OutstandingItemRecords.Owner person(Actor.Person closing, UUID caseId) {
        return allocations.of(caseId).stream()
                .filter(AllocationRow::hasIt)
                .findFirst()
                .map(row -> new OutstandingItemRecords.Owner(null, null, row.accountId(), row.name()))
                .orElseGet(() -> new OutstandingItemRecords.Owner(null, null, closing.accountId(), closing.name()));
    }
}
