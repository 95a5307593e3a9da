package org.breakwater.casework.family.matches;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.springframework.stereotype.Component;

/** Builds the page that compares two people, and their brothers and sisters. */
@Component
class MatchPages {

    private final People people;
    private final MatchDecisions matchDecisions;
    private final PreviousContactRecords previousContactRecords;

    MatchPages(People people, MatchDecisions matchDecisions, PreviousContactRecords previousContactRecords) {
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.previousContactRecords = previousContactRecords;
    }

    /**
     * The next match that this person can check once these two are done: another of the same child, the closest first,
     * then of someone else in the contact. Only when the contact has no more is it one of another contact.
     */
    String next(Actor.Person who, MatchPage page) {
        var decisions = matchDecisions.of(page.theCase().id());
        return people.alike(page.theCase().id()).stream()
                .filter(row -> !row.isOfTheHousehold())
                .filter(row -> MatchesPage.isToCheck(who, MatchDecisionRow.last(decisions, row.ours(), row.theirs())))
                .min(Comparator.comparing(row -> !row.ours().equals(page.ours().id())))
                .map(row -> MatchesPage.address(page.theCase(), row))
                .orElse("/desk/matches/next");
    }

    /** Empty if they are not alike, or are not seen. */
    Optional<MatchPage> of(Actor.Person who, Case theCase, MatchesForm.Pair pair) {
        var everyone = people.of(theCase.id());
        var alike = people.alike(theCase.id());
        var decisions = matchDecisions.of(theCase.id());
        var said = decisions.stream()
                .filter(one -> one.isAbout(pair.ours(), pair.theirs()))
                .toList();
        return alike.stream()
                .filter(pair::isOf)
                .findFirst()
                .flatMap(row -> everyone.stream()
                        .filter(person -> person.id().equals(pair.ours()))
                        .findFirst()
                        .map(ours -> new MatchPage(
                                theCase,
                                ours,
                                row,
                                previousContactRecords.line(List.of(theCase.id(), row.recordId())),
                                said,
                                MatchedSibling.of(row, everyone, alike, decisions),
                                who,
                                MatchForm.EMPTY,
                                MatchReasonForm.EMPTY,
                                Rejection.none())));
    }
}
