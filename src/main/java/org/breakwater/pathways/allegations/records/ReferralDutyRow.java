package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person has to be referred to the DBS or a regulator, and how far that is.
 *
 * @param met whether the duty is met
 */
public record ReferralDutyRow(
        Body body,
        Tri met,
        String whoRefers,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate sentOn,
        String reference,
        String note,
        String recordedByName,
        Instant recordedAt) {

    public enum Body {
        DBS("Disclosure and Barring Service (DBS)"),
        TRA("Teaching Regulation Agency"),
        OFSTED("Ofsted"),
        SOCIAL_WORK_ENGLAND("Social Work England"),
        GMC("General Medical Council"),
        NMC("Nursing and Midwifery Council"),
        HCPC("Health and Care Professions Council"),
        CQC("Care Quality Commission"),
        CHARITY_COMMISSION("Charity Commission"),
        OTHER("Another body");

        private final String inWords;

        Body(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** The latest of each body. */
    static final String OF_RECORD = """
            select distinct on (body) body, met, who_refers, agreed_on, sent_on, reference, note, recorded_by_name,
                recorded_at
            from pathways.allegation_duty where record_id = :record order by body, id desc limit 20""";

    /** The LADO chases it until it is sent. */
    public boolean isOutstanding() {
        return met == Tri.NOT_KNOWN || met == Tri.YES && sentOn == null;
    }

    @Override
    public String toString() {
        return "ReferralDutyRow[" + body + ", " + met + "]";
    }
}
