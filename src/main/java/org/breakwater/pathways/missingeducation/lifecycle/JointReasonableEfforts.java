package org.breakwater.pathways.missingeducation.lifecycle;

import static org.breakwater.access.Role.CME_MANAGER;
import static org.breakwater.access.Role.CME_OFFICER;
import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.drops;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.meets;
import static org.breakwater.casework.pathway.TransitionClause.needs;
import static org.breakwater.casework.pathway.TransitionClause.opens;
import static org.breakwater.casework.pathway.TransitionClause.to;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.ENQUIRIES;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.LOCATED;
import static org.breakwater.pathways.missingeducation.lifecycle.EducationStep.TRACING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationRecords;
import org.springframework.stereotype.Component;

/** The council confirms joint reasonable efforts only if both halves are complete and the school days have passed. */
@Component
class JointReasonableEfforts implements TransitionPrecondition {

    /** The school may then delete the pupil from its roll; the case stays open. */
    static final PathwayTransition NOT_FOUND = move(
            "Joint reasonable efforts confirmed: not found",
            from(ENQUIRIES, TRACING),
            to(TRACING),
            by(CME_OFFICER, CME_MANAGER),
            withAReason(),
            needs(JointReasonableEfforts.class),
            meets(MissingEducation.ENQUIRIES_DUE),
            drops(MissingEducation.RECHECK_DUE),
            opens(MissingEducation.RECHECK_DUE));

    static final PathwayTransition FOUND_AND_AGREED = move(
            "Joint reasonable efforts confirmed: found and agreed",
            from(ENQUIRIES, LOCATED),
            to(LOCATED),
            by(CME_OFFICER, CME_MANAGER),
            withAReason(),
            needs(JointReasonableEfforts.class),
            meets(MissingEducation.ENQUIRIES_DUE),
            drops(MissingEducation.PLACE_DUE),
            opens(MissingEducation.PLACE_DUE));

    private final EducationRecords records;
    private final AbsenceCount absences;
    private final Clock clock;

    JointReasonableEfforts(EducationRecords records, AbsenceCount absences, Clock clock) {
        this.records = records;
        this.absences = absences;
        this.clock = clock;
    }

    /** The ground is the date that the move carries, by the name of its rule. */
    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        var found = records.find(record).orElseThrow();
        var left = new ArrayList<String>();
        Stream.of(Half.values())
                .filter(half -> !found.isComplete(half))
                .forEach(half -> left.add("The enquiries of the %s are not complete."
                        .formatted(half.inWords().toLowerCase(Locale.UK))));
        var rule = details.dates().containsKey(MissingEducation.GROUND_H)
                ? MissingEducation.GROUND_H
                : MissingEducation.GROUND_I;
        switch (absences.of(found.pupil(), rule)) {
            case AbsenceCount.NotCounted(var why) -> left.add(why);
            case AbsenceCount.Counted counted -> {
                if (!clock.instant().isAfter(counted.deadline().dueAt())) {
                    left.add(counted.inWords());
                }
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", left));
    }
}
