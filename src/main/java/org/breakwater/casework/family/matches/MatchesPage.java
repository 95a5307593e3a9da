package org.breakwater.casework.family.matches;

import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/** Each person of a case, and who in other records may be the same. */
public record MatchesPage(
        Case theCase, List<PersonRow> people, List<MatchCandidateRow> alike, List<MatchDecisionRow> said)
        implements CaseScreen {

    /** Who may be this person, the most alike first; those of the same home stand apart. */
    public List<MatchCandidateRow> alikeTo(PersonRow person) {
        return alike.stream()
                .filter(row -> row.ours().equals(person.id()) && !row.isOfTheHousehold())
                .toList();
    }

    public List<MatchCandidateRow> household() {
        return alike.stream().filter(MatchCandidateRow::isOfTheHousehold).toList();
    }

    /** What was said last of these two. */
    public Optional<MatchDecisionRow> saidOf(MatchCandidateRow row) {
        return said.stream()
                .filter(one -> one.isAbout(row.ours(), row.theirs()))
                .findFirst();
    }

    public String address(MatchCandidateRow row) {
        return "/cases/%s/family/matches/%s/%s".formatted(theCase.id(), row.ours(), row.theirs());
    }
}
