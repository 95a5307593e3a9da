package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
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
        Tri danger,
        Tri childReferred,
        Tri subjectTold,
        String doneSoFar,
        Instant receivedAt,
        Instant toldAt) {

    static final String OF_RECORD = """
            select asks, referrer_name, referrer_organisation, referrer_job, referrer_phone, referrer_email,
                case_manager, subject_name, subject_born, subject_role, employer, employed_as, other_work,
                other_work_where, own_children, own_children_who, known_on, danger, child_referred, subject_told,
                done_so_far, received_at, told_at
            from pathways.allegation_referral where record_id = :record limit 1""";

    @Override
    public String toString() {
        return "AllegationReferralRow[" + toldAt + "]";
    }
}
