package org.breakwater.pathways.missingeducation.records;

import java.util.List;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;

/** All that is recorded of a child missing education, each list with the latest first. */
public record EducationRecord(
        PupilRow pupil,
        List<EducationReferralRow> referrals,
        List<EducationCheckRow> checks,
        List<EnquiryHalfRow> halves,
        List<EffortsRow> efforts,
        List<EducationDecisionRow> decisions) {

    public List<EducationCheckRow> checks(Half half) {
        return checks.stream().filter(one -> one.half() == half).toList();
    }

    public boolean isComplete(Half half) {
        return halves.stream().anyMatch(one -> one.half() == half);
    }

    /** Requests that another service has not answered yet. */
    public List<EducationCheckRow> unanswered() {
        return checks.stream().filter(one -> !one.isAnswered()).toList();
    }
}
