package org.breakwater.pathways.allegations.lifecycle;

import static org.breakwater.access.Role.LADO;
import static org.breakwater.access.Role.LADO_ADMINISTRATOR;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.recounts;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.ADVISED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CLOSED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CONCLUDED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.CONSIDERED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.EMPLOYER_LED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.MEETING;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.REFERRED;
import static org.breakwater.pathways.allegations.lifecycle.AllegationStep.TRANSFERRED;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;

/** What both posts record in a case: moves that leave it at its step. */
public final class RecordingMoves {

    /** When a planned meeting begins: from then on it has to be recorded. */
    public static final String MEETING_PLANNED_FOR = "meeting planned for";

    static final String FIRST_MEETING = "allegation-first-meeting";
    static final String MEETING_RECORDED = "allegation-meeting-recorded";

    static final TransitionClause ANY_OF_US = by(LADO, LADO_ADMINISTRATOR);
    static final TransitionClause OPEN = from(REFERRED, CONSIDERED, EMPLOYER_LED, MEETING);
    private static final TransitionClause ALWAYS =
            from(REFERRED, CONSIDERED, EMPLOYER_LED, MEETING, CLOSED, ADVISED, TRANSFERRED, CONCLUDED);

    static final PathwayTransition MEETING_HELD =
            move("Allegations management meeting held", from(MEETING), ANY_OF_US, meets(FIRST_MEETING));

    public static final PathwayTransition PLAN = move(
            "Allegations management meeting planned",
            from(MEETING),
            ANY_OF_US,
            opens(MEETING_RECORDED, MEETING_PLANNED_FOR));

    public static final PathwayTransition INVITE = move("Invitations to the planned meeting changed", OPEN, ANY_OF_US);

    public static final PathwayTransition PUT_OFF = move(
            "Planned meeting postponed",
            OPEN,
            ANY_OF_US,
            withAReason(),
            recounts(MEETING_PLANNED_FOR, MEETING_RECORDED));

    public static final PathwayTransition CANCEL =
            move("Planned meeting cancelled", OPEN, ANY_OF_US, withAReason(), drops(MEETING_RECORDED));

    public static final PathwayTransition PLANNED_HELD = move(
            "Planned allegations management meeting held", OPEN, ANY_OF_US, meets(MEETING_RECORDED, FIRST_MEETING));

    static final PathwayTransition ADD = move("Allegation added", OPEN, ANY_OF_US);
    static final PathwayTransition STRAND = move("Strand updated", OPEN, ANY_OF_US);
    static final PathwayTransition SUSPENSION =
            move("Suspension or alternative recorded", OPEN, ANY_OF_US, withAReason());

    /** Also after the case is over: what was agreed is followed until it is sent. */
    static final PathwayTransition DUTY = move("Referral duty recorded", ALWAYS, ANY_OF_US);

    public static final PathwayTransition SUBJECT = move("Details of the subject updated", ALWAYS, ANY_OF_US);
    /** Also after the case is over: an employer’s result can come late. */
    public static final PathwayTransition ROLE = move("Role of the subject recorded", ALWAYS, ANY_OF_US);

    public static final PathwayTransition CONTACT = move("Contact recorded", ALWAYS, ANY_OF_US);
    public static final PathwayTransition ACTION = move("Action agreed", ALWAYS, ANY_OF_US);
    public static final PathwayTransition ACTION_DONE = move("Action done", ALWAYS, ANY_OF_US);
    public static final PathwayTransition SAME_SUBJECT = move("Earlier case looked at", ALWAYS, ANY_OF_US);

    public static final PathwayTransition CLOSING_SUMMARY =
            move("Closing summary updated", from(CONSIDERED, EMPLOYER_LED, MEETING), ANY_OF_US);

    /** What was said of a concluded case: what it said before is kept. */
    public static final PathwayTransition CLOSING_CORRECTED =
            move("Closing summary corrected", from(CONCLUDED), ANY_OF_US, withAReason());

    /** Also after the case is over: a child is not forgotten because an adult’s case is closed. */
    public static final PathwayTransition CHILD_REFERRED = move("Child referred to MASH+", ALWAYS, ANY_OF_US);

    private static final List<PathwayTransition> ALL = List.of(
            MEETING_HELD,
            PLAN,
            INVITE,
            PUT_OFF,
            CANCEL,
            PLANNED_HELD,
            ADD,
            STRAND,
            SUSPENSION,
            DUTY,
            SUBJECT,
            ROLE,
            CONTACT,
            ACTION,
            ACTION_DONE,
            SAME_SUBJECT,
            CLOSING_SUMMARY,
            CLOSING_CORRECTED,
            CHILD_REFERRED);

    private RecordingMoves() {}

    /** These, and those that move a case. */
    static PathwayTransition[] and(PathwayTransition... others) {
        return Stream.concat(Stream.of(others), ALL.stream()).toArray(PathwayTransition[]::new);
    }
}
