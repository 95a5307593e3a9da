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
 * The single place that knows everything outstanding on a case. Closing checks it, and so does the page that shows it.
 * A new kind of outstanding item is added as an {@link OutstandingPart}.
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

    /** Items that prevent this person from closing the case come first. */
    public List<OutstandingItem> of(Actor.Person who, Case seen) {
        var owners = new OutstandingOwners(person(who, seen.id()), handovers.accepted(seen.id()));
        return Stream.concat(
                        parts.stream().flatMap(part -> part.items(seen, owners)),
                        deadlines.of(seen, owners, this::isSpokenOf, rule -> inWords(seen, rule)))
                .sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks()))
                .toList();
    }

    /** What awaits a manager's approval; the oldest first. */
    public List<OutstandingPart.ToApprove> toApprove() {
        return parts.stream()
                .flatMap(OutstandingPart::toApprove)
                .sorted(Comparator.comparing(OutstandingPart.ToApprove::since))
                .toList();
    }

    /** The wording of a running deadline of a case. @param rule its id @param words the rule's own text */
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
