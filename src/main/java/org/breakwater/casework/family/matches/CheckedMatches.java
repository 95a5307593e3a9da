package org.breakwater.casework.family.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.SamePeopleDecided;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.people.matching.MatchDecisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first and the second check of a match, one at a time or several with one reason. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CheckedMatches {

    private final People people;
    private final MatchDecisions decisions;
    private final Conflicts conflicts;
    private final ApplicationEventPublisher events;

    CheckedMatches(People people, MatchDecisions decisions, Conflicts conflicts, ApplicationEventPublisher events) {
        this.people = people;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.events = events;
    }

    /** One that was not saved, and why. */
    record Left(MatchesForm.Pair pair, String words) {}

    static String inWords(List<Left> left, int ofAll) {
        var words = left.stream().map(Left::words).collect(Collectors.joining(". "));
        return "%d saved, %d not saved. %s".formatted(ofAll - left.size(), left.size(), words);
    }

    /** The check that is missing of each, saved and audited by itself; those that were not saved. */
    List<Left> checkEach(Actor.Person who, UUID caseId, List<MatchesForm.Pair> pairs, Answer answer, String why) {
        var alike = people.alike(caseId);
        var left = new ArrayList<Left>();
        for (var pair : pairs) {
            var found = alike.stream().filter(pair::isOf).findFirst();
            if (found.isEmpty()) {
                left.add(new Left(pair, "One person can no longer be found"));
                continue;
            }
            var two = found.get();
            var last = MatchDecisionRow.last(decisions.of(caseId), pair.ours(), pair.theirs());
            check(who, two, last, answer, why)
                    .ifPresentOrElse(
                            trouble -> left.add(new Left(pair, two.called() + ": " + trouble)),
                            () -> decided(caseId, two.recordId()));
        }
        return left;
    }

    /**
     * The check that is missing: the first, or the second of what someone else proposed.
     *
     * @param last what was said last of the two; empty while no one has
     * @return why it cannot be recorded; empty when it was
     */
    private Optional<String> check(
            Actor.Person who, MatchCandidateRow two, Optional<MatchDecisionRow> last, Answer answer, String why) {
        var proposed = last.filter(row -> row.state() == State.WAITS);
        if (proposed.isPresent() && who.role() == Role.CONTACT_OFFICER) {
            return Optional.of("A social worker or manager must check it");
        }
        return proposed.map(row -> answer == Answer.MORE_INFORMATION
                        ? decisions.askForMore(who, row.id(), why)
                        : second(who, row, answer == Answer.SAME))
                .orElseGet(() -> first(who, two.ours(), two.theirs(), answer, why));
    }

    Optional<String> first(Actor.Person who, UUID ours, UUID theirs, Answer answer, String why) {
        return decisions.say(who, ours, theirs, answer, why);
    }

    /** Once two people are one, who is kept out of one record is kept out of the other. */
    Optional<String> second(Actor.Person who, MatchDecisionRow proposed, boolean agreed) {
        var trouble = decisions.answer(who, proposed.id(), agreed);
        if (trouble.isEmpty() && agreed) {
            conflicts.carryOver(who, proposed.oneRecord(), proposed.otherRecord());
            conflicts.carryOver(who, proposed.otherRecord(), proposed.oneRecord());
        }
        return trouble;
    }

    /** Tells the person who goes out to either. */
    void decided(UUID caseId, UUID other) {
        events.publishEvent(new SamePeopleDecided(caseId, other));
    }
}
