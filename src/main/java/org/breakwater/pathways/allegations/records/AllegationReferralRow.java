package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.AllegationReferral.EmployedAs;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A referral, as it was told.
 *
 * @param receivedAt when the LADO was told; toldAt is when that was written down
 */
public record AllegationReferralRow(
        Asks asks,
        String referrerName,
        String referrerOrganisation,
        String referrerJob,
        String referrerPhone,
        String referrerEmail,
        String caseManager,
        String subjectName,
        String subjectBorn,
        String subjectRole,
        String employer,
        @Nullable EmployedAs employedAs,
        Tri otherWork,
        String otherWorkWhere,
        Tri ownChildren,
        String ownChildrenWho,
        @Nullable LocalDate knownOn,
        Tri childReferred,
        Tri subjectTold,
        String doneSoFar,
        Instant receivedAt,
        Instant toldAt) {

    static final String OF_RECORD = """
            select asks, referrer_name, referrer_organisation, referrer_job, referrer_phone, referrer_email,
                case_manager, subject_name, subject_born, subject_role, employer, employed_as, other_work,
                other_work_where, own_children, own_children_who, known_on, child_referred, subject_told, done_so_far,
                received_at, told_at
            from pathways.allegation_referral where record_id = :record limit 1""";

    /** What the LADO needs and nobody has told yet. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        add(missing, !subjectBorn.isBlank(), "date of birth of the subject");
        add(missing, !subjectRole.isBlank(), "role of the subject");
        add(missing, !employer.isBlank(), "employer or organisation");
        add(missing, otherWork != Tri.NOT_KNOWN, "whether they work with children elsewhere");
        add(missing, ownChildren != Tri.NOT_KNOWN, "whether they have children of their own, or care for any");
        add(missing, knownOn != null, "when the employer learned of it");
        add(missing, childReferred != Tri.NOT_KNOWN, "whether the child was referred to MASH+ or the police");
        add(missing, subjectTold != Tri.NOT_KNOWN, "whether the subject has been told");
        return missing;
    }

    private static void add(List<String> missing, boolean told, String what) {
        if (!told) {
            missing.add(what);
        }
    }

    @Override
    public String toString() {
        return "AllegationReferralRow[" + toldAt + "]";
    }
}
