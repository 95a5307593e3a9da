package org.breakwater.pathways.missingeducation.lifecycle;

import static org.breakwater.access.Role.CME_MANAGER;
import static org.breakwater.access.Role.CME_OFFICER;
import static org.breakwater.access.Role.SCHOOL_ATTENDANCE_LEAD;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.byTheProgram;
import static org.breakwater.casework.pathway.TransitionClause.byThePublic;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.CLOSED;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.ENQUIRIES;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.LOCATED;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.REFERRED;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.TRACING;

import java.util.Set;
import java.util.UUID;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.casework.CaseKind;
import org.breakwater.casework.pathway.Pathway;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionClause;

/**
 * The table of children missing education. Sources: Education Act 1996, section 436A; School Attendance (Pupil
 * Registration) (England) Regulations 2024. No move leads from tracing to the end because time has passed.
 */
public final class MissingEducation {

    /** The attendance lead of a school opens a record and sees none: only the pupils of the school. */
    public static final RecordKind KIND = new RecordKind(
            "missing-education",
            Set.of(CME_OFFICER, CME_MANAGER),
            Set.of(CME_OFFICER, CME_MANAGER, SCHOOL_ATTENDANCE_LEAD),
            true,
            Set.of(CME_OFFICER, CME_MANAGER),
            Set.of(CME_MANAGER),
            Set.of(Role.AUTHOR),
            Set.of());

    static final String RECEIVED = "received";

    static final String GROUND_H = "cme-ground-h";
    static final String GROUND_I = "cme-ground-i";
    private static final String TRIAGE_DUE = "cme-triage";
    static final String ENQUIRIES_DUE = "cme-enquiries";
    static final String RECHECK_DUE = "cme-recheck";
    static final String PLACE_DUE = "cme-in-education";

    private static final TransitionClause COUNCIL = by(CME_OFFICER, CME_MANAGER);
    private static final TransitionClause OPEN = from(REFERRED, ENQUIRIES, TRACING, LOCATED);

    static final PathwayTransition REFER = move(
            "Referral received",
            to(REFERRED),
            by(CME_OFFICER, CME_MANAGER, SCHOOL_ATTENDANCE_LEAD),
            byThePublic(),
            opens(TRIAGE_DUE, RECEIVED));

    static final PathwayTransition DETAILS = move("Pupil details changed", OPEN, COUNCIL);

    static final PathwayTransition ROLL = move("Roll status recorded", OPEN, COUNCIL);

    static final PathwayTransition TRIAGE = move(
            "Risk triage recorded",
            from(REFERRED),
            to(ENQUIRIES),
            COUNCIL,
            withAReason(),
            meets(TRIAGE_DUE),
            opens(ENQUIRIES_DUE));

    /** The program records what the attendance lead of a school, who sees no case, did in its half. */
    static final PathwayTransition CHECK = move("Enquiry recorded", OPEN, COUNCIL, byTheProgram());

    static final PathwayTransition ANSWER = move("Answer to a tracing request recorded", OPEN, COUNCIL);

    static final PathwayTransition SCHOOL_HALF = move(
            "School’s enquiries complete",
            OPEN,
            COUNCIL,
            byTheProgram(),
            withAReason(),
            needs(EnquiriesMade.OfSchool.class));

    static final PathwayTransition COUNCIL_HALF = move(
            "Council’s enquiries complete",
            from(ENQUIRIES, TRACING, LOCATED),
            COUNCIL,
            withAReason(),
            needs(EnquiriesMade.OfCouncil.class));

    static final PathwayTransition UNKNOWN = move(
            "Whereabouts unknown",
            from(ENQUIRIES, LOCATED),
            to(TRACING),
            COUNCIL,
            withAReason(),
            drops(ENQUIRIES_DUE, PLACE_DUE, HomeEducation.NOTICE_TIME),
            opens(RECHECK_DUE));

    static final PathwayTransition RECHECK = move(
            "Whereabouts checked again", from(TRACING), COUNCIL, withAReason(), meets(RECHECK_DUE), opens(RECHECK_DUE));

    static final PathwayTransition LOCATE = move(
            "Child located",
            from(ENQUIRIES, TRACING),
            to(LOCATED),
            COUNCIL,
            withAReason(),
            drops(ENQUIRIES_DUE, RECHECK_DUE),
            opens(PLACE_DUE));

    static final PathwayTransition CLOSE = move(
            "Case closed",
            from(LOCATED),
            to(CLOSED),
            COUNCIL,
            withAReason(),
            meets(PLACE_DUE),
            drops(HomeEducation.NOTICE_TIME));

    static final PathwayTransition NOT_CME = move(
            "Not a child missing education",
            // Never before the risk is triaged.
            from(ENQUIRIES),
            to(CLOSED),
            COUNCIL,
            withAReason(),
            drops(TRIAGE_DUE, ENQUIRIES_DUE));

    static final PathwayTransition DIED = move(
            "The child has died",
            OPEN,
            to(CLOSED),
            COUNCIL,
            withAReason(),
            drops(TRIAGE_DUE, ENQUIRIES_DUE, RECHECK_DUE, PLACE_DUE, HomeEducation.NOTICE_TIME));

    /** By the age of the child and never by that of the record, as a manager’s safeguarding decision. */
    static final PathwayTransition OVER_AGE = move(
            "Closed as over age, untraced",
            from(TRACING),
            to(CLOSED),
            by(CME_MANAGER),
            withAReason(),
            needs(CompulsorySchoolAge.class),
            drops(RECHECK_DUE));

    static final PathwayTransition REOPEN =
            move("Case reopened", from(CLOSED), to(REFERRED), COUNCIL, withAReason(), opens(TRIAGE_DUE, RECEIVED));

    public static final Pathway<EducationStep> PATHWAY = Pathway.of(
                    new CaseKind(KIND.name(), "case", "/missing-education/cases/"), EducationStep.class)
            .limits(MissingEducation.class, "missing-education-limits.yaml")
            .endsAt(CLOSED)
            .moves(
                    REFER,
                    DETAILS,
                    ROLL,
                    TRIAGE,
                    CHECK,
                    ANSWER,
                    SCHOOL_HALF,
                    COUNCIL_HALF,
                    JointReasonableEfforts.NOT_FOUND,
                    JointReasonableEfforts.FOUND_AND_AGREED,
                    UNKNOWN,
                    RECHECK,
                    LOCATE,
                    HomeEducation.ENQUIRY,
                    HomeEducation.NOTICE,
                    HomeEducation.ATTENDANCE_ORDER,
                    CLOSE,
                    NOT_CME,
                    DIED,
                    OVER_AGE,
                    REOPEN);

    private MissingEducation() {}

    /** As the audit log names a case. */
    static String subject(UUID record) {
        return PATHWAY.kind().subject(record);
    }
}
