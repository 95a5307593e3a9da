package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;

/** One half of the joint enquiries was completed. */
public record EnquiryHalfRow(Half half, String words, String recordedByName, Instant recordedAt) {

    /** Those that count: since the referral, or the last reopening. */
    static final String OF_RECORD = """
            select h.half, h.words, h.recorded_by_name, h.recorded_at
            from pathways.cme_half h join pathways.cme_pupil p on p.record_id = h.record_id
            where h.record_id = :record and h.recorded_at >= p.enquiries_from
            order by h.id desc limit 20""";

    @Override
    public String toString() {
        return "EnquiryHalfRow[" + half + ", " + recordedAt + "]";
    }
}
