package org.breakwater.pathways.allegations.subjects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.jspecify.annotations.Nullable;

/** The details of a subject as they were recorded at one time. */
public record SubjectRow(
        String name,
        String formerNames,
        String born,
        String roles,
        String employers,
        String address,
        Tri otherWork,
        String otherWorkWhere,
        Tri ownChildren,
        String ownChildrenWho,
        @Nullable LocalDate knownOn,
        String recordedByName,
        Instant recordedAt) {

    /** The latest first. */
    static final String OF_RECORD = """
            select name, former_names, born, roles, employers, address, other_work, other_work_where, own_children,
                own_children_who, known_on, recorded_by_name, recorded_at
            from pathways.allegation_subject where record_id = :record order by id desc limit 50""";

    public SubjectDetails details() {
        return new SubjectDetails(
                name,
                formerNames,
                born,
                roles,
                employers,
                address,
                otherWork,
                otherWorkWhere,
                ownChildren,
                ownChildrenWho,
                knownOn);
    }

    /** What the LADO needs and nobody has told or recorded yet. */
    public List<String> missing(AllegationsCase record, boolean isSubjectTold) {
        var missing = new ArrayList<String>();
        add(missing, !born.isBlank(), "date of birth of the subject");
        add(missing, !roles.isBlank(), "role of the subject");
        add(missing, !employers.isBlank(), "employer or organisation");
        add(missing, otherWork != Tri.NOT_KNOWN, "whether they work with children elsewhere");
        add(missing, ownChildren != Tri.NOT_KNOWN, "whether they have children of their own, or care for any");
        add(missing, knownOn != null, "when the employer learned of it");
        add(
                missing,
                record.referral().childReferred() != Tri.NOT_KNOWN
                        || !record.childReferred().isEmpty(),
                "whether the child was referred to MASH+ or the police");
        add(
                missing,
                isSubjectTold || record.referral().subjectTold() != Tri.NOT_KNOWN,
                "whether the subject has been told");
        return missing;
    }

    private static void add(List<String> missing, boolean told, String what) {
        if (!told) {
            missing.add(what);
        }
    }

    @Override
    public String toString() {
        return "SubjectRow[" + recordedAt + "]";
    }
}
