package org.breakwater.casework.outstanding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.springframework.stereotype.Component;

/** Deadlines of a case as outstanding items: some must end before it is closed, some outlive it with an owner. */
@Component
class OutstandingDeadlines {

    /** Deadlines that outlive the case, if there is a team that can keep them. */
    static final List<String> LONG = List.of("conference", "assessment-finished");

    private final CaseDeadlines caseDeadlines;

    OutstandingDeadlines(CaseDeadlines caseDeadlines) {
        this.caseDeadlines = caseDeadlines;
    }

    /** The running clocks that may outlive their case. */
    static List<ClockRow> outlivingCases(List<ClockRow> clocks) {
        return clocks.stream()
                .filter(row -> row.isRunning() && LONG.contains(row.rule()))
                .toList();
    }

    /**
     * @param spokenOf the rules that another part covers itself
     * @param said how a part words the deadline of a rule; empty if the rule's own text is used
     */
    Stream<OutstandingItem> of(
            Case seen, OutstandingOwners owners, Predicate<String> spokenOf, Function<String, Optional<String>> said) {
        var keeper = keeper(owners);
        return caseDeadlines.of(seen.id()).stream()
                .filter(ClockRow::isRunning)
                .filter(row -> !spokenOf.test(row.rule()))
                .map(row -> deadline(seen, row, said.apply(row.rule()).orElse(row.inWords()), keeper));
    }

    /** Who a conference or an assessment passes to, and how the deadline states that. */
    private record Keeper(OutstandingItemRecords.Owner owner, String note) {}

    /**
     * Another council that accepted in writing has no page here: a person at the desk checks that it keeps the
     * deadline.
     */
    private static Optional<Keeper> keeper(OutstandingOwners owners) {
        return owners.team()
                .map(owner -> new Keeper(owner, ""))
                .or(() -> owners.external()
                        .map(name -> new Keeper(
                                owners.person(), " (accepted by %s: check that it is kept)".formatted(name))));
    }

    private static OutstandingItem deadline(Case seen, ClockRow row, String words, Optional<Keeper> keeper) {
        if (!LONG.contains(row.rule())) {
            return OutstandingItem.first(words, "MASH+", row.dueAt(), "Complete it by the deadline", seen.path());
        }
        var address = "/cases/" + seen.id() + "/outstanding";
        return keeper.map(with -> OutstandingItem.moves(
                        new OutstandingItemRecords.Owed(
                                OutstandingItemRow.Kind.DEADLINE,
                                row.rule(),
                                words + with.note(),
                                row.dueAt(),
                                with.owner()),
                        "The owner records that it is completed, or why it is not needed",
                        address))
                .orElseGet(() -> OutstandingItem.first(
                        words + ": not yet accepted by a social work team",
                        "MASH+",
                        row.dueAt(),
                        "Record that it is completed, or not needed and why, or hand the case over to a team",
                        address));
    }
}
