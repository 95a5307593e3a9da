package org.breakwater.casework.family.matches;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/**
 * Another child of the contact, and the child of the same other contact who may be the same: brothers and sisters are
 * checked in one press.
 *
 * @param ours how the child of this contact is called
 * @param said what was said last of the two; empty while no one has
 */
public record MatchedSibling(String ours, MatchCandidateRow row, Optional<MatchDecisionRow> said) {

    /**
     * Each other child with the closest match; no one is matched with two.
     *
     * @param two the match that is looked at
     * @param alike every match of the contact, the closest first
     */
    static List<MatchedSibling> of(
            MatchCandidateRow two,
            List<PersonRow> people,
            List<MatchCandidateRow> alike,
            List<MatchDecisionRow> decisions) {
        var taken = new HashSet<UUID>(List.of(two.ours(), two.theirs()));
        var siblings = new ArrayList<MatchedSibling>();
        for (var row : alike) {
            if (!row.recordId().equals(two.recordId()) || row.isOfTheHousehold()) {
                continue;
            }
            people.stream()
                    .filter(person -> person.isChild() && person.id().equals(row.ours()))
                    .filter(person -> !taken.contains(row.ours()) && !taken.contains(row.theirs()))
                    .findFirst()
                    .ifPresent(person -> {
                        taken.addAll(List.of(row.ours(), row.theirs()));
                        siblings.add(new MatchedSibling(
                                person.called(), row, MatchDecisionRow.last(decisions, row.ours(), row.theirs())));
                    });
        }
        return List.copyOf(siblings);
    }

    MatchesForm.Pair pair() {
        return new MatchesForm.Pair(row.ours(), row.theirs());
    }

    @Override
    public String toString() {
        return "MatchedSibling[" + row + "]";
    }
}
