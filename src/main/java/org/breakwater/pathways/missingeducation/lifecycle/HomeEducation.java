package org.breakwater.pathways.missingeducation.lifecycle;

import static org.breakwater.access.Role.CME_MANAGER;
import static org.breakwater.access.Role.CME_OFFICER;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.notBefore;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.LOCATED;

import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;

/**
 * The moves for a child who is located and educated at home. Source: Education Act 1996, section 437: the parent has at
 * least 15 days after the notice, and no order is made before.
 */
final class HomeEducation {

    static final String SERVED = "served";
    static final String NOTICE_TIME = "cme-notice-to-satisfy";

    private static final TransitionClause COUNCIL = by(CME_OFFICER, CME_MANAGER);

    static final PathwayTransition ENQUIRY =
            move("Informal enquiry about home education made", from(LOCATED), COUNCIL, withAReason());

    static final PathwayTransition NOTICE = move(
            "Notice to satisfy served",
            from(LOCATED),
            COUNCIL,
            withAReason(),
            drops(NOTICE_TIME),
            opens(NOTICE_TIME, SERVED));

    static final PathwayTransition ATTENDANCE_ORDER =
            move("School attendance order made", from(LOCATED), COUNCIL, withAReason(), notBefore(NOTICE_TIME));

    private HomeEducation() {}
}
