package org.breakwater.pathways.missingeducation.records;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * One half of the joint enquiries was completed.
 *
 * @param toldBy who at the school told the council; empty if the half was completed by its own side
 */
public record EnquiryHalfRow(
        Half half, String words, String toldBy, @Nullable LocalDate toldOn, String recordedByName, Instant recordedAt) {

    /** Those that count: since the referral, or the last reopening. */
    static final String OF_RECORD = """
            select h.half, h.words, h.told_by, h.told_on, h.recorded_by_name, h.recorded_at
            from pathways.cme_half h join pathways.cme_pupil p on p.record_id = h.record_id
            where h.record_id = :record and h.recorded_at >= p.enquiries_from
            order by h.id desc limit 20""";

    /** Who completed it, and when. */
    public String inWords() {
        var recorded = EnglishTimes.inWords(recordedAt);
        return toldOn == null
                ? "Complete: %s, %s".formatted(recordedByName, recorded)
                : "Complete: %s told the council on %s. Recorded by %s, %s"
                        .formatted(toldBy, EnglishTimes.date(toldOn), recordedByName, recorded);
    }

    @Override
    public String toString() {
        return "EnquiryHalfRow[" + half + ", " + recordedAt + "]";
    }
}
