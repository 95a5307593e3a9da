package org.breakwater.casework.childpathway;

import static org.breakwater.casework.childpathway.ChildStage.CHILD_IN_NEED;
import static org.breakwater.casework.childpathway.ChildStage.CONFERENCE;
import static org.breakwater.casework.childpathway.ChildStage.CONTACT;
import static org.breakwater.casework.childpathway.ChildStage.ENDED;
import static org.breakwater.casework.childpathway.ChildStage.OTHER_SERVICE;
import static org.breakwater.casework.childpathway.ChildStage.REFERRAL;
import static org.breakwater.casework.childpathway.ChildStage.SECTION_47;
import static org.breakwater.casework.childpathway.ChildStage.STRATEGY_DISCUSSION;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.byThePublic;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.Section47Outcome;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;
import org.breakwater.time.deadlines.DeadlineRules;

/**
 * The table of outcomes. An outcome belongs to a stage: a contact never ends in a conference, and a strategy discussion
 * never in early help. The options on each stage's page are read from here.
 */
public final class ChildPathway {

    private static final TransitionClause DECIDED = by(Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER);

    /** @see ChildStage */
    public static final Pathway<ChildStage> TABLE = Pathway.of(
                    new CaseKind("child-pathway", "child", "/children/"), ChildStage.class)
            .limits(DeadlineRules.shipped())
            .endsAt(ENDED, OTHER_SERVICE, CHILD_IN_NEED, CONFERENCE)
            .moves(
                    move("Contact received", to(CONTACT), DECIDED, byThePublic()),
                    at(CONTACT, DecisionOutcome.NO_FURTHER_ACTION, to(ENDED)),
                    at(CONTACT, DecisionOutcome.ADVICE, to(ENDED)),
                    at(CONTACT, DecisionOutcome.SIGNPOST, to(ENDED)),
                    at(CONTACT, DecisionOutcome.MORE_INFORMATION, to(ENDED)),
                    at(CONTACT, DecisionOutcome.EARLY_HELP, to(OTHER_SERVICE)),
                    at(CONTACT, DecisionOutcome.TARGETED_EARLY_HELP, to(OTHER_SERVICE)),
                    at(CONTACT, DecisionOutcome.PASSED_TO_OPEN_CASE, to(OTHER_SERVICE)),
                    at(CONTACT, DecisionOutcome.TRANSFER, to(OTHER_SERVICE)),
                    at(CONTACT, DecisionOutcome.ENQUIRY, to(CONTACT)),
                    at(CONTACT, DecisionOutcome.ALLEGATIONS),
                    at(CONTACT, DecisionOutcome.PRIVATE_FOSTERING),
                    at(CONTACT, DecisionOutcome.ADULT_SERVICES),
                    move("Referral accepted", from(CONTACT), to(REFERRAL), DECIDED),
                    at(REFERRAL, DecisionOutcome.ASSESSMENT, to(CHILD_IN_NEED)),
                    at(REFERRAL, DecisionOutcome.STRATEGY_DISCUSSION, to(STRATEGY_DISCUSSION)),
                    at(REFERRAL, DecisionOutcome.IMMEDIATE_PROTECTION, to(STRATEGY_DISCUSSION)),
                    at(REFERRAL, DecisionOutcome.HOMELESS_OR_ALONE, to(CHILD_IN_NEED)),
                    at(DiscussionOutcome.SINGLE, to(SECTION_47), opens("conference", "held")),
                    at(DiscussionOutcome.JOINT, to(SECTION_47), opens("conference", "held")),
                    at(DiscussionOutcome.ASSESSMENT, to(CHILD_IN_NEED)),
                    at(DiscussionOutcome.EMERGENCY_PROTECTION, to(SECTION_47), opens("conference", "held")),
                    at(DiscussionOutcome.RECONVENE, to(STRATEGY_DISCUSSION)),
                    at(DiscussionOutcome.NONE, to(ENDED)),
                    at(Section47Outcome.CONFERENCE, to(CONFERENCE)),
                    at(Section47Outcome.CHILD_IN_NEED, to(CHILD_IN_NEED), drops("conference")),
                    at(Section47Outcome.NO_FURTHER_ACTION, to(ENDED), drops("conference")),
                    move("Conference held", from(CONFERENCE), DECIDED, meets("conference")),
                    move("Step up", from(OTHER_SERVICE, CHILD_IN_NEED, ENDED), to(REFERRAL), DECIDED, withAReason()),
                    move(
                            "Step down",
                            from(REFERRAL, STRATEGY_DISCUSSION, SECTION_47),
                            to(CONTACT),
                            DECIDED,
                            withAReason()));

    private ChildPathway() {}

    /** The stage in which this is decided. */
    public static ChildStage stageOf(DecisionOutcome decisionOutcome) {
        return Arrays.stream(ChildStage.values())
                .filter(stage -> row(stage, decisionOutcome.inWords()).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Whether it comes in addition to the child's own outcome and does not move the child: others are told as well. */
    public static boolean isBeside(DecisionOutcome decisionOutcome) {
        return row(stageOf(decisionOutcome), decisionOutcome.inWords())
                .filter(move -> move.to().isEmpty())
                .isPresent();
    }

    /** The outcomes of a strategy discussion, in the order of the page. */
    public static List<DiscussionOutcome> ofStrategyDiscussion() {
        return Arrays.stream(DiscussionOutcome.values())
                .filter(outcome -> row(STRATEGY_DISCUSSION, outcome.inWords()).isPresent())
                .toList();
    }

    /** The outcomes of an enquiry under section 47, in the order of the page. */
    public static List<Section47Outcome> ofSection47() {
        return Arrays.stream(Section47Outcome.values())
                .filter(outcome -> row(SECTION_47, outcome.inWords()).isPresent())
                .toList();
    }

    private static Optional<PathwayTransition> row(ChildStage stage, String outcome) {
        return TABLE.move(named(stage, outcome));
    }

    private static PathwayTransition at(
            ChildStage stage, DecisionOutcome decisionOutcome, TransitionClause... clauses) {
        return row(stage, decisionOutcome.inWords(), clauses);
    }

    private static PathwayTransition at(DiscussionOutcome outcome, TransitionClause... clauses) {
        return row(STRATEGY_DISCUSSION, outcome.inWords(), clauses);
    }

    private static PathwayTransition at(Section47Outcome outcome, TransitionClause... clauses) {
        return row(SECTION_47, outcome.inWords(), clauses);
    }

    private static PathwayTransition row(ChildStage stage, String outcome, TransitionClause... clauses) {
        var all = new ArrayList<>(List.of(from(stage), DECIDED, withAReason()));
        all.addAll(List.of(clauses));
        return move(named(stage, outcome), all.toArray(TransitionClause[]::new));
    }

    private static String named(ChildStage stage, String outcome) {
        return stage.inWords() + ": " + outcome;
    }
}
