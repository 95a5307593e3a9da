package org.breakwater.pathways.allegations.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person has to be referred to the DBS or a regulator, and how far that is.
 *
 * @param met whether a referral is required
 * @param dueOn by when it has to be sent
 */
public record ReferralDutyRow(
        Body body,
        Tri met,
        String whoRefers,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate sentOn,
        String reference,
        String result,
        @Nullable LocalDate resultOn,
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
            select distinct on (body) body, met, who_refers, agreed_on, due_on, sent_on, reference, result,
                result_on, note, recorded_by_name, recorded_at
            from pathways.allegation_duty where record_id = :record order by body, id desc limit 20""";

    /** The LADO chases it until it is sent. */
    public boolean isOutstanding() {
        return met == Tri.YES && sentOn == null;
    }

    /** It has to be decided, and nothing is owed yet. */
    public boolean isUndecided() {
        return met == Tri.NOT_KNOWN;
    }

    public boolean isLateOn(LocalDate today) {
        return isOutstanding() && dueOn != null && dueOn.isBefore(today);
    }

    /** Such as "Ofsted: to be sent by 14 March 2027, by the nursery. Late". */
    public String outstandingInWords(LocalDate today) {
        return body.inWords()
                + (dueOn == null ? "" : ": to be sent by " + EnglishTimes.date(dueOn))
                + (whoRefers.isEmpty() ? "" : ", by " + whoRefers)
                + (isLateOn(today) ? ". Late" : "");
    }

    public String inWords() {
        return Stream.of(
                        "Referral required: " + met.inWords().toLowerCase(Locale.UK),
                        said("Referred by: ", whoRefers),
                        said("Agreed on ", agreedOn),
                        sentOn == null ? said("To be sent by ", dueOn) : "",
                        said("Sent on ", sentOn),
                        said("Reference ", reference),
                        said("Result: ", result) + (resultOn == null ? "" : " (" + EnglishTimes.date(resultOn) + ")"),
                        note)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static String said(String label, String value) {
        return value.isEmpty() ? "" : label + value;
    }

    private static String said(String label, @Nullable LocalDate day) {
        return day == null ? "" : label + EnglishTimes.date(day);
    }

    @Override
    public String toString() {
        return "ReferralDutyRow[" + body + ", " + met + "]";
    }
}
