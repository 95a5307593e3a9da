package org.breakwater.casework.pathway;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.notByWhoDid;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.pauses;
import static org.breakwater.casework.pathway.TransitionClause.recounts;
import static org.breakwater.casework.pathway.TransitionClause.resumes;
import static org.breakwater.casework.pathway.TransitionClause.to;

import java.io.StringReader;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.casework.CaseKind;
import org.breakwater.time.OfficeHours;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.time.deadlines.LimitKind;
import org.breakwater.time.deadlines.LimitUnit;
import org.junit.jupiter.api.Test;

/** A table with an error in it is rejected when its class loads, and each error is named. */
class PathwayFaultsTest {

    private enum Step implements PathwayStep {
        OPEN,
        STUCK,
        OVER;

        @Override
        public String inWords() {
            return name();
        }
    }

    private static final PathwayTransition BEGIN = move("Begun", to(Step.OPEN), by(Role.SCREENER));
    private static final PathwayTransition END =
            move("Ended", from(Step.OPEN, Step.STUCK), to(Step.OVER), by(Role.MANAGER));
    private static final PathwayTransition STICK = move("Stuck", from(Step.OPEN), to(Step.STUCK), by(Role.MANAGER));

    @Test
    void aWholeTableIsTaken() {
        declared(BEGIN, END, STICK);
    }

    @Test
    void aStepThatCannotBeReached() {
        refused("the step STUCK cannot be reached", BEGIN, END);
    }

    @Test
    void aStepWithoutAWayOut() {
        refused(
                "the step STUCK has no way out: no move leads from it to an end",
                BEGIN,
                STICK,
                move("Ended", from(Step.OPEN), to(Step.OVER), by(Role.MANAGER)),
                move("Round and round", from(Step.STUCK), to(Step.STUCK), by(Role.MANAGER)));
    }

    @Test
    void aTableThatNothingOpens() {
        refused("no move opens a case", END, STICK);
    }

    @Test
    void aMoveThatNobodyMayMake() {
        refused("“Noted” says nobody who may make it", BEGIN, END, STICK, move("Noted", from(Step.OPEN)));
    }

    @Test
    void aMoveToAStepOfAnotherPathway() {
        var other = move("Visited", from(Step.OPEN), to(ThreeSteps.Step.VISITED), by(Role.SCREENER));
        refused("“Visited” names the step VISITED of another pathway", BEGIN, END, STICK, other);
    }

    @Test
    void twoMovesOfOneName() {
        refused("two moves are called “Stuck”", BEGIN, END, STICK, STICK);
    }

    @Test
    void anAuthorWhoDoesNothingHere() {
        var approved = move("Approved", from(Step.OPEN), by(Role.MANAGER), notByWhoDid(ThreeSteps.VISIT));
        refused("“Approved” names the move “Visit made”, which there is not", BEGIN, END, STICK, approved);
    }

    @Test
    void aLimitWithoutASource() {
        refused(
                "the limit a-visit has no rule and so no source",
                BEGIN,
                END,
                STICK,
                move("Waits", from(Step.OPEN), by(Role.SCREENER), opens("a-visit")));
        var yaml = """
                - {id: a-rule, version: 1, name: visit, limit: 7, unit: WORKING_DAYS, startsWith: notified,
                   basis: STATUTE, validFrom: 2020-01-01}
                """;
        assertThatThrownBy(() -> DeadlineRules.read(new StringReader(yaml))).hasMessageContaining("it has no source");
    }

    @Test
    void aLimitThatNoMoveMeets() {
        refused(
                "no move meets the limit a-rule",
                BEGIN,
                END,
                STICK,
                move("Waits", from(Step.OPEN), by(Role.SCREENER), opens("a-rule")));
    }

    @Test
    void aLimitThatNoMoveOpensOrThatNeverGoesOn() {
        refused(
                "no move opens the limit a-rule",
                BEGIN,
                END,
                STICK,
                move("Done", from(Step.OPEN), by(Role.SCREENER), drops("a-rule")));
        refused(
                "no move lets the limit a-rule go on after a pause",
                BEGIN,
                END,
                STICK,
                move("Waits", from(Step.OPEN), by(Role.SCREENER), opens("a-rule"), pauses("a-rule")),
                move("Done", from(Step.OPEN), by(Role.SCREENER), meets("a-rule")));
    }

    @Test
    void aLimitThatIsCountedAgainAndNeverOpenedOrIsPausedToo() {
        var corrected = move("Corrected", from(Step.OPEN), by(Role.SCREENER), recounts("notified", "a-rule"));
        refused("no move opens the limit a-rule", BEGIN, END, STICK, corrected);
        refused(
                "the limit a-rule is paused, and cannot be counted from another date",
                BEGIN,
                END,
                STICK,
                corrected,
                move("Waits", from(Step.OPEN), by(Role.SCREENER), opens("a-rule"), pauses("a-rule")),
                move("Goes on", from(Step.OPEN), by(Role.SCREENER), resumes("a-rule")),
                move("Done", from(Step.OPEN), by(Role.SCREENER), meets("a-rule")));
    }

    @Test
    void aMinimumThatNothingWaitsFor() {
        refused(
                "no move waits for the minimum a-rule",
                LimitKind.NOT_BEFORE,
                BEGIN,
                END,
                STICK,
                move("Waits", from(Step.OPEN), by(Role.SCREENER), opens("a-rule")));
    }

    private static void declared(PathwayTransition... moves) {
        declared(LimitKind.WITHIN, moves);
    }

    private static void declared(LimitKind kind, PathwayTransition... moves) {
        var rules = Stream.of(OfficeHours.rule(7, LimitUnit.WORKING_DAYS, kind)).toList();
        Pathway.of(new CaseKind("a-pathway", "case", "/a-pathway/"), Step.class)
                .limits(DeadlineRules.of(rules))
                .endsAt(Step.OVER)
                .moves(moves);
    }

    private static void refused(String fault, PathwayTransition... moves) {
        refused(fault, LimitKind.WITHIN, moves);
    }

    private static void refused(String fault, LimitKind kind, PathwayTransition... moves) {
        assertThatThrownBy(() -> declared(kind, moves))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Pathway a-pathway: ")
                .hasMessageContaining(fault);
    }
}
