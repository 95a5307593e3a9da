package org.breakwater.pathways.missing.lifecycle;

import static org.breakwater.access.Role.MISSING_COORDINATOR;
import static org.breakwater.access.Role.RETURN_INTERVIEWER;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.opensIfGiven;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.AWAITING;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.CLOSED;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.FOUND;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.LOCATED;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.MISSING;
import static org.breakwater.pathways.missing.lifecycle.EpisodeStep.RESULT;

import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;

/**
 * The table of children missing from home or care. Source: statutory guidance on children who run away or go missing
 * from home or care (Department for Education, January 2014).
 */
public final class MissingChildren {

    /** Who may see an episode, and do what with it; the same as its rows in {@code access.kind_post}. */
    public static final RecordKind KIND = new RecordKind(
            "missing",
            Set.of(MISSING_COORDINATOR, RETURN_INTERVIEWER),
            Set.of(MISSING_COORDINATOR),
            false,
            Set.of(MISSING_COORDINATOR),
            Set.of(MISSING_COORDINATOR),
            Set.of(Role.AUTHOR),
            Set.of());

    static final String PLACED_BY_OTHERS = "the day before we recorded the episode";
    public static final String RETURNED = "returned";
    static final String RESULT_AT = "result of the return interview";
    public static final String INTERVIEW_DUE = "missing-interview";
    public static final String OFFER_DUE = "missing-interview-offer";
    static final String PLACING_AUTHORITY = "missing-placing-authority";
    static final String RECORD_DUE = "missing-record";
    public static final String AUTHORITY_DUE = "missing-authority-result";
    static final TransitionClause COORDINATOR = by(MISSING_COORDINATOR);
    private static final TransitionClause EITHER_OF_US = by(MISSING_COORDINATOR, RETURN_INTERVIEWER);
    private static final TransitionClause IS_BACK = from(FOUND, AWAITING, RESULT);
    static final TransitionClause OPEN = from(MISSING, LOCATED, FOUND, AWAITING, RESULT);
    private static final TransitionClause NO_INTERVIEW_DUE = drops(OFFER_DUE, INTERVIEW_DUE, AUTHORITY_DUE);

    static final PathwayTransition REPORT =
            move("Episode recorded", to(MISSING), COORDINATOR, opensIfGiven(PLACING_AUTHORITY, PLACED_BY_OTHERS));

    static final PathwayTransition GRADE =
            move("Police risk level recorded", from(MISSING, LOCATED, FOUND), COORDINATOR, withAReason());

    static final PathwayTransition PLACING_AUTHORITY_TOLD =
            move("Placing authority told", OPEN, COORDINATOR, withAReason(), meets(PLACING_AUTHORITY));

    /** A child who turns out to be placed by another authority: it is told on the same day. */
    static final PathwayTransition LEGAL_STATUS =
            move("Legal status recorded", OPEN, COORDINATOR, opensIfGiven(PLACING_AUTHORITY, PLACED_BY_OTHERS));

    static final PathwayTransition PARENTS_TOLD = move("Parents or carers told", OPEN, EITHER_OF_US, withAReason());

    static final PathwayTransition SOCIAL_WORKER_TOLD = move("Social worker told", OPEN, EITHER_OF_US, withAReason());

    static final PathwayTransition UPDATE = move("Update recorded", OPEN, EITHER_OF_US, withAReason());

    /** No limit counts from here: the child is not back. */
    static final PathwayTransition LOCATE =
            move("Child located, not yet returned", from(MISSING, LOCATED), to(LOCATED), COORDINATOR, withAReason());

    static final PathwayTransition LOST_AGAIN =
            move("Whereabouts not known again", from(LOCATED), to(MISSING), COORDINATOR, withAReason());

    /** Both limits count from the return. */
    static final PathwayTransition FIND = move(
            "Child returned",
            from(MISSING, LOCATED),
            to(FOUND),
            COORDINATOR,
            opens(OFFER_DUE, RETURNED),
            opens(INTERVIEW_DUE, RETURNED));

    static final PathwayTransition FOUND_IN_ERROR =
            move("Found recorded in error", from(FOUND), to(MISSING), COORDINATOR, withAReason(), NO_INTERVIEW_DUE);

    static final PathwayTransition OFFER = move("Return interview offered", IS_BACK, EITHER_OF_US, meets(OFFER_DUE));

    static final PathwayTransition ATTEMPT = move("Return interview attempted", IS_BACK, EITHER_OF_US);

    /** Also after it was declined: it is still offered, and held late. */
    static final PathwayTransition INTERVIEW = move(
            "Return interview held",
            IS_BACK,
            to(RESULT),
            EITHER_OF_US,
            meets(OFFER_DUE, INTERVIEW_DUE, AUTHORITY_DUE),
            drops(RECORD_DUE),
            opens(RECORD_DUE));

    /** It is not held, and not declined: its result is still to come. */
    static final PathwayTransition ELSEWHERE = move(
            "Return interview to be held by the responsible authority",
            from(FOUND),
            to(AWAITING),
            EITHER_OF_US,
            withAReason(),
            drops(OFFER_DUE, INTERVIEW_DUE),
            opens(AUTHORITY_DUE, RETURNED));

    /** It ends the limit as no longer needed: one that was declined is never done. */
    static final PathwayTransition DECLINED = move(
            "Return interview declined",
            from(FOUND, AWAITING),
            to(RESULT),
            EITHER_OF_US,
            withAReason(),
            needs(InterviewOffered.class),
            NO_INTERVIEW_DUE,
            opens(RECORD_DUE));

    static final PathwayTransition NOT_POSSIBLE = move(
            "Return interview not possible",
            from(FOUND, AWAITING),
            to(RESULT),
            EITHER_OF_US,
            withAReason(),
            NO_INTERVIEW_DUE,
            opens(RECORD_DUE));

    static final PathwayTransition CLOSE =
            move("Episode closed", from(RESULT), to(CLOSED), COORDINATOR, withAReason(), meets(RECORD_DUE));

    /** Never while a child is missing, nor before the interview has a result or another authority is to hold it. */
    static final PathwayTransition TRANSFER = move(
            "Episode transferred to another council",
            from(AWAITING, RESULT),
            to(CLOSED),
            COORDINATOR,
            withAReason(),
            drops(RECORD_DUE, AUTHORITY_DUE));

    /** It is due since the result, and not anew from the reopening. */
    static final PathwayTransition REOPEN = move(
            "Episode reopened",
            from(CLOSED),
            to(RESULT),
            COORDINATOR,
            withAReason(),
            opensIfGiven(RECORD_DUE, RESULT_AT));

    public static final Pathway<EpisodeStep> PATHWAY = Pathway.of(
                    new CaseKind(KIND.name(), "episode", "/missing/episodes/"), EpisodeStep.class)
            .limits(MissingChildren.class, "missing-limits.yaml")
            .endsAt(CLOSED)
            .moves(
                    REPORT,
                    GRADE,
                    PLACING_AUTHORITY_TOLD,
                    LEGAL_STATUS,
                    PARENTS_TOLD,
                    SOCIAL_WORKER_TOLD,
                    UPDATE,
                    LOCATE,
                    LOST_AGAIN,
                    FIND,
                    FOUND_IN_ERROR,
                    EpisodeReports.POLICE_CHECK,
                    OFFER,
                    ATTEMPT,
                    INTERVIEW,
                    ELSEWHERE,
                    DECLINED,
                    NOT_POSSIBLE,
                    CLOSE,
                    TRANSFER,
                    REOPEN,
                    EpisodeReports.CORRECT,
                    EpisodeDeaths.BACK_AFTER_ERROR,
                    EpisodeDeaths.DIED,
                    EpisodeDeaths.DEATH_NOTIFIED,
                    EpisodeDeaths.DEATH_IN_ERROR);

    private MissingChildren() {}
}
