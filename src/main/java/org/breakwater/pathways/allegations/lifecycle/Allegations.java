package org.breakwater.pathways.allegations.lifecycle;

import static org.breakwater.access.Role.LADO;
import static org.breakwater.access.Role.LADO_ADMINISTRATOR;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.byThePublic;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.opensIfGiven;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.ADVISED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CLOSED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CONCLUDED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CONSIDERED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.EMPLOYER_LED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.MEETING;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.REFERRED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.TRANSFERRED;
import static org.breakwater.pathways.allegations.lifecycle.RecordingMoves.ANY_OF_US;
import static org.breakwater.pathways.allegations.lifecycle.RecordingMoves.FIRST_MEETING;
import static org.breakwater.pathways.allegations.lifecycle.RecordingMoves.OPEN;

import java.util.EnumSet;
import java.util.Set;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;
import org.breakwater.pathways.allegations.closing.EveryEmployerTold;
import org.breakwater.pathways.allegations.closing.EveryOutcomeDecided;
import org.breakwater.pathways.allegations.closing.EveryPartAnswered;
import org.breakwater.pathways.allegations.closing.EveryReferralSent;
import org.breakwater.pathways.allegations.closing.NothingLeftRunning;

/**
 * The table of allegations against people who work with children. Source: Working Together to Safeguard Children;
 * Keeping Children Safe in Education, part four.
 */
public final class Allegations {

    /**
     * Who may see a case, and do what with it; the same as its rows in {@code access.kind_post}. Every other post that
     * there is must never learn that one exists.
     */
    public static final RecordKind KIND = new RecordKind(
            "allegation",
            Set.of(LADO, LADO_ADMINISTRATOR),
            Set.of(LADO, LADO_ADMINISTRATOR),
            true,
            Set.of(LADO),
            Set.of(LADO),
            EnumSet.complementOf(EnumSet.of(LADO, LADO_ADMINISTRATOR)),
            Set.of());

    static final String RECEIVED = "received";
    static final String MEETING_FROM = "meeting counted from";
    /** Given by the first decision about the threshold: no later one moves the first review. */
    static final String FIRST_CONSIDERED = "harm threshold met";

    private static final String NEXT_STEP = "allegation-next-step";
    private static final String FIRST_REVIEW = "allegation-first-review";
    private static final String LATER_REVIEW = "allegation-review";

    private static final TransitionClause DECIDER = by(LADO);
    private static final TransitionClause GOING_ON = from(CONSIDERED, EMPLOYER_LED, MEETING);
    private static final TransitionClause NOTHING_LEFT = drops(FIRST_MEETING, FIRST_REVIEW, LATER_REVIEW);

    static final PathwayTransition REFER =
            move("Referral received", to(REFERRED), ANY_OF_US, byThePublic(), opens(NEXT_STEP, RECEIVED));
    static final PathwayTransition THRESHOLD_MET = move(
            "Harm threshold met",
            from(REFERRED),
            to(CONSIDERED),
            DECIDER,
            withAReason(),
            meets(NEXT_STEP),
            opensIfGiven(FIRST_REVIEW, FIRST_CONSIDERED));

    static final PathwayTransition TO_MEETING = move(
            "Allegations management meeting called",
            from(REFERRED, CONSIDERED, EMPLOYER_LED),
            to(MEETING),
            DECIDER,
            withAReason(),
            meets(NEXT_STEP),
            opens(FIRST_MEETING, MEETING_FROM),
            opensIfGiven(FIRST_REVIEW, FIRST_CONSIDERED));

    static final PathwayTransition TO_EMPLOYER = move(
            "Employer-led enquiry agreed",
            from(REFERRED, CONSIDERED, MEETING),
            to(EMPLOYER_LED),
            DECIDER,
            withAReason(),
            meets(NEXT_STEP),
            drops(FIRST_MEETING),
            opensIfGiven(FIRST_REVIEW, FIRST_CONSIDERED));

    static final PathwayTransition LOW_LEVEL = ended("Low-level concern, back to the employer", CLOSED);
    static final PathwayTransition ADVICE = ended("Advice only", ADVISED);
    static final PathwayTransition NO_FURTHER_ACTION = ended("No further action", CLOSED);
    static final PathwayTransition REVIEW = move(
            "Case reviewed", GOING_ON, DECIDER, withAReason(), meets(FIRST_REVIEW, LATER_REVIEW), opens(LATER_REVIEW));
    static final PathwayTransition OUTCOME = move("Outcome of an allegation decided", GOING_ON, DECIDER, withAReason());
    static final PathwayTransition AGREE = move("Outcome of an allegation agreed", GOING_ON, DECIDER, withAReason());

    /** The threshold decision was wrong, or more is known: the tests and the reasons are recorded again. */
    static final PathwayTransition REVISE = move("Threshold decision revised", GOING_ON, DECIDER, withAReason());

    static final PathwayTransition REVISE_NOT_MET =
            move("Threshold decision revised: not met", GOING_ON, to(CLOSED), DECIDER, withAReason(), NOTHING_LEFT);

    static final PathwayTransition CONCLUDE = move(
            "Case concluded",
            GOING_ON,
            to(CONCLUDED),
            DECIDER,
            withAReason(),
            needs(EveryOutcomeDecided.class),
            needs(EveryReferralSent.class),
            needs(NothingLeftRunning.class),
            needs(EveryEmployerTold.class),
            needs(EveryPartAnswered.class),
            NOTHING_LEFT);

    /** What was referred is the other LADO’s from now on; what was agreed about a duty to refer is still followed. */
    static final PathwayTransition TRANSFER = move(
            "Transferred to another LADO",
            OPEN,
            to(TRANSFERRED),
            DECIDER,
            withAReason(),
            drops(NEXT_STEP, FIRST_MEETING, FIRST_REVIEW, LATER_REVIEW));

    static final PathwayTransition REOPEN = move(
            "Case reopened",
            from(CLOSED, ADVISED, TRANSFERRED, CONCLUDED),
            to(REFERRED),
            DECIDER,
            withAReason(),
            opens(NEXT_STEP));

    public static final Pathway<AllegationStep> PATHWAY = Pathway.of(
                    new CaseKind(KIND.name(), "case", "/allegations/cases/"), AllegationStep.class)
            .limits(Allegations.class, "allegations-limits.yaml")
            .endsAt(CLOSED, ADVISED, TRANSFERRED, CONCLUDED)
            .moves(RecordingMoves.and(
                    REFER,
                    THRESHOLD_MET,
                    TO_MEETING,
                    TO_EMPLOYER,
                    LOW_LEVEL,
                    ADVICE,
                    NO_FURTHER_ACTION,
                    REVIEW,
                    OUTCOME,
                    AGREE,
                    REVISE,
                    REVISE_NOT_MET,
                    CONCLUDE,
                    TRANSFER,
                    REOPEN));

    private Allegations() {}

    /** Only when a referral is considered: after the threshold is met, each allegation has an outcome. */
    private static PathwayTransition ended(String name, AllegationStep at) {
        return move(name, from(REFERRED), to(at), DECIDER, withAReason(), meets(NEXT_STEP));
    }
}
