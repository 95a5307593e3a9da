package org.breakwater.casework.family.matches;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/** Each person of a case, and possible matches in other records. */
public record MatchesPage(
        Case theCase, List<PersonRow> people, List<MatchCandidateRow> alike, List<MatchDecisionRow> said)
        implements CaseScreen {

    /** Possible matches of this person, the most alike first; people at the same home separately. */
    public List<MatchCandidateRow> alikeTo(PersonRow person) {
        return alike.stream()
                .filter(row -> row.ours().equals(person.id()) && !row.isOfTheHousehold())
                .sorted(Comparator.comparing(
                        (MatchCandidateRow row) -> row.likeness().shownAs()))
                .toList();
    }

    public List<MatchCandidateRow> household() {
        return alike.stream().filter(MatchCandidateRow::isOfTheHousehold).toList();
    }

    /** The latest decision about these two. */
    public Optional<MatchDecisionRow> saidOf(MatchCandidateRow row) {
        return said.stream()
                .filter(one -> one.isAbout(row.ours(), row.theirs()))
                .findFirst();
    }

    public String address(MatchCandidateRow row) {
        return "/cases/%s/family/matches/%s/%s".formatted(theCase.id(), row.ours(), row.theirs());
    }
}
