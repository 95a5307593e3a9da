package org.breakwater.pathways.privatefostering.lifecycle;

import static org.breakwater.access.Role.PRIVATE_FOSTERING_MANAGER;
import static org.breakwater.access.Role.PRIVATE_FOSTERING_WORKER;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.byThePublic;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.notByWhoDid;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.opensIfGiven;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep.ACTIVE;
import static org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep.ASSESSMENT;
import static org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep.ENDED;
import static org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep.NOTIFIED;
import static org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep.PROHIBITED;

import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;

/**
 * The table of private fostering. Source: Children Act 1989, Part 9 and schedule 8; Children (Private Arrangements for
 * Fostering) Regulations 2005.
 */
public final class PrivateFostering {

    /** Who may see an arrangement, and do what with it; the same as its rows in {@code access.kind_post}. */
    public static final RecordKind KIND = new RecordKind(
            "private-fostering",
            Set.of(PRIVATE_FOSTERING_WORKER, PRIVATE_FOSTERING_MANAGER),
            Set.of(PRIVATE_FOSTERING_WORKER, PRIVATE_FOSTERING_MANAGER),
            true,
            Set.of(PRIVATE_FOSTERING_MANAGER),
            Set.of(PRIVATE_FOSTERING_MANAGER),
            Set.of(Role.AUTHOR),
            Set.of());

    static final String RECEIVED = "received";
    static final String AWARE = "aware";
    static final String VISITED_IN_FIRST_YEAR = "visited in the first year";
    static final String VISITED_LATER = "visited after the first year";
    static final String DECIDED = "decided";

    private static final String INITIAL = "pf-initial-visit";
    private static final String START = "pf-start-visit";
    private static final String FROM_AWARENESS = "pf-visit-from-awareness";
    private static final String FIRST_YEAR = "pf-visit-first-year";
    private static final String LATER_YEARS = "pf-visit-later-years";
    private static final String DECISION = "pf-decision";
    private static final String YEARLY = "pf-review";

    private static final TransitionClause ANY_OF_US = by(PRIVATE_FOSTERING_WORKER, PRIVATE_FOSTERING_MANAGER);
    private static final TransitionClause MANAGER = by(PRIVATE_FOSTERING_MANAGER);
    private static final TransitionClause OPEN = from(NOTIFIED, ASSESSMENT, ACTIVE, PROHIBITED);
    private static final TransitionClause IN_FIRST_YEAR = opensIfGiven(FIRST_YEAR, VISITED_IN_FIRST_YEAR);
    private static final TransitionClause IN_LATER_YEARS = opensIfGiven(LATER_YEARS, VISITED_LATER);
    private static final TransitionClause VISITED = meets(START, FROM_AWARENESS, FIRST_YEAR, LATER_YEARS);
    private static final TransitionClause NOTHING_LEFT =
            drops(INITIAL, START, FROM_AWARENESS, FIRST_YEAR, LATER_YEARS, DECISION, YEARLY);

    static final PathwayTransition NOTIFY = move(
            "Arrangement notified",
            to(NOTIFIED),
            ANY_OF_US,
            byThePublic(),
            opens(INITIAL, RECEIVED),
            opens(DECISION, RECEIVED),
            // Not yet where the child has not moved in.
            opensIfGiven(FROM_AWARENESS, AWARE));

    static final PathwayTransition MOVED_IN = move(
            "Child moved in",
            OPEN,
            ANY_OF_US,
            needs(NotMovedInYet.class),
            opens(START, AWARE),
            opens(FROM_AWARENESS, AWARE));

    static final PathwayTransition CARER_NOTICE = move("Notice received from the carer", OPEN, ANY_OF_US);

    static final PathwayTransition DETAILS = move("Details added", OPEN, ANY_OF_US);

    static final PathwayTransition CHANGE = move("Change of circumstances", OPEN, ANY_OF_US, withAReason());

    static final PathwayTransition APPEAL = move("Appeal made", from(ACTIVE, PROHIBITED), ANY_OF_US, withAReason());

    static final PathwayTransition INITIAL_VISIT = move(
            "Initial visit made",
            from(NOTIFIED),
            to(ASSESSMENT),
            ANY_OF_US,
            meets(INITIAL),
            VISITED,
            IN_FIRST_YEAR,
            IN_LATER_YEARS);

    static final PathwayTransition ASSESSMENT_VISIT =
            move("Assessment visit made", from(ASSESSMENT), ANY_OF_US, VISITED, IN_FIRST_YEAR, IN_LATER_YEARS);

    static final PathwayTransition VISIT =
            move("Visit made", from(ACTIVE, PROHIBITED), ANY_OF_US, VISITED, IN_FIRST_YEAR, IN_LATER_YEARS);

    /** It meets no limit: nobody has seen the child. */
    static final PathwayTransition ATTEMPT = move("Visit attempted, child not seen", OPEN, ANY_OF_US);

    static final PathwayTransition SUITABLE = decision("Arrangement found suitable", ACTIVE);

    static final PathwayTransition REQUIREMENTS = decision("Arrangement found suitable with requirements", ACTIVE);

    static final PathwayTransition PROHIBITION = decision("Arrangement prohibited", PROHIBITED);

    static final PathwayTransition NOT_PRIVATE_FOSTERING = move(
            "Found not to be private fostering",
            OPEN,
            to(ENDED),
            MANAGER,
            withAReason(),
            notByWhoDid(INITIAL_VISIT, ASSESSMENT_VISIT),
            NOTHING_LEFT);

    static final PathwayTransition REVIEW =
            move("Arrangement reviewed", from(ACTIVE), MANAGER, withAReason(), meets(YEARLY), opens(YEARLY));

    static final PathwayTransition END =
            move("Arrangement ended", OPEN, to(ENDED), ANY_OF_US, withAReason(), NOTHING_LEFT);

    /** The child is visited and the arrangement decided about again: what was found before may no longer be so. */
    static final PathwayTransition REOPEN = move(
            "Arrangement reopened",
            from(ENDED),
            to(NOTIFIED),
            MANAGER,
            withAReason(),
            opens(INITIAL),
            opens(DECISION),
            opensIfGiven(FROM_AWARENESS, AWARE));

    public static final Pathway<ArrangementStep> PATHWAY = Pathway.of(
                    new CaseKind(KIND.name(), "arrangement", "/private-fostering/arrangements/"), ArrangementStep.class)
            .limits(PrivateFostering.class, "private-fostering-limits.yaml")
            .endsAt(ENDED)
            .moves(
                    NOTIFY,
                    MOVED_IN,
                    CARER_NOTICE,
                    DETAILS,
                    CHANGE,
                    APPEAL,
                    INITIAL_VISIT,
                    ASSESSMENT_VISIT,
                    VISIT,
                    ATTEMPT,
                    SUITABLE,
                    REQUIREMENTS,
                    PROHIBITION,
                    NOT_PRIVATE_FOSTERING,
                    REVIEW,
                    END,
                    REOPEN);

    private PrivateFostering() {}

    /** By the manager, never by the last person who visited for the assessment, and only after all of schedule 2. */
    private static PathwayTransition decision(String name, ArrangementStep to) {
        return move(
                name,
                from(ASSESSMENT, ACTIVE, PROHIBITED),
                to(to),
                MANAGER,
                withAReason(),
                notByWhoDid(INITIAL_VISIT, ASSESSMENT_VISIT),
                needs(ScheduleTwoConsidered.class),
                meets(DECISION),
                drops(YEARLY),
                opensIfGiven(YEARLY, DECIDED));
    }
}
