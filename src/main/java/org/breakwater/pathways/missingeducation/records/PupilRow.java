package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Pupil;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.jspecify.annotations.Nullable;

/** A pupil, as the council and the pupil’s own school see them. @param school null if no school makes enquiries */
public record PupilRow(
        UUID recordId,
        String reference,
        @Nullable UUID schoolId,
        @Nullable String school,
        String childName,
        @Nullable LocalDate childBorn,
        Sex sex,
        String yearGroup,
        @Nullable LocalDate countedFrom,
        @Nullable LocalDate leaveEndedOn,
        Reason reason,
        Instant enquiriesFrom) {

    static final String OF_RECORD = """
            select p.record_id, p.reference, p.school_id, s.name as school, p.child_name, p.child_born, p.sex,
                p.year_group, p.counted_from, p.leave_ended_on, p.reason, p.enquiries_from
            from pathways.cme_pupil p left join pathways.cme_school s on s.id = p.school_id
            where p.record_id = :record""";

    /** Those of the school of the attendance lead who looks, the latest first. */
    static final String OF_SCHOOL = """
            select p.record_id, p.reference, p.school_id, s.name as school, p.child_name, p.child_born, p.sex,
                p.year_group, p.counted_from, p.leave_ended_on, p.reason, p.enquiries_from
            from pathways.cme_pupil p join pathways.cme_school s on s.id = p.school_id
            order by p.enquiries_from desc, p.record_id limit 200""";

    /** What a referral left out, in words. */
    public List<String> notKnown() {
        var left = new ArrayList<String>();
        if (childBorn == null) {
            left.add("date of birth");
        }
        if (sex == Sex.NOT_KNOWN) {
            left.add("sex");
        }
        if (yearGroup.isEmpty()) {
            left.add("year group");
        }
        if (countedFrom == null) {
            left.add("last day attended");
        }
        if (reason == Reason.NOT_KNOWN) {
            left.add("reason");
        }
        if (schoolId == null) {
            left.add("school to make enquiries");
        }
        return left;
    }

    public Pupil asPupil() {
        return new Pupil(schoolId, childName, childBorn, sex, yearGroup, countedFrom, leaveEndedOn, reason);
    }

    @Override
    public String toString() {
        return "PupilRow[" + recordId + "]";
    }
}
