package org.breakwater.casework.meetings.discussions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child was seen, and whether a medical is needed, as it was recorded last.
 *
 * @param plannedOn when a child who has not been seen will be; null for one who has
 * @param consent to the medical; NONE where none is needed
 */
public record ChildSeenRow(
        UUID strategyId,
        UUID child,
        boolean seen,
        @Nullable LocalDate seenOn,
        String seenBy,
        boolean alone,
        String notSeenWhy,
        @Nullable LocalDate plannedOn,
        Medical medical,
        @Nullable LocalDate medicalOn,
        String medicalWhere,
        String medicalBy,
        Consent consent,
        String consentBy,
        String notedByName,
        Instant notedAt) {

    static final String OF_CASE = """
            select distinct on (strategy_id, child) strategy_id, child, seen = 'YES' as seen, seen_on, seen_by,
                alone = 'YES' as alone, not_seen_why, planned_on, medical, medical_on, medical_where, medical_by,
                coalesce(nullif(consent, ''), 'NONE') as consent, consent_by, noted_by_name, noted_at
            from mash.child_seen where contact_id = :id
            order by strategy_id, child, noted_at desc, id desc limit 500""";

    /** Whether a medical is needed. */
    public enum Medical {
        YES("Needed"),
        NO("Not needed"),
        UNDECIDED("Not decided yet");

        private final String inWords;

        Medical(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Consent to a medical. */
    public enum Consent {
        GIVEN("Given"),
        REFUSED("Refused"),
        NOT_ASKED("Not sought yet"),
        NOT_NEEDED("Not required (court order)"),
        NONE("");

        private final String inWords;

        Consent(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** Such as "Seen alone on 2 September 2026 by Ines Calloway". */
    public String seenInWords() {
        return seen && seenOn != null
                ? "Seen %s on %s by %s"
                        .formatted(alone ? "alone" : "with others present", EnglishTimes.date(seenOn), seenBy)
                : "Not seen: %s. To be seen by %s"
                        .formatted(
                                notSeenWhy,
                                plannedOn == null ? "a date to be agreed" : EnglishTimes.weekdayDate(plannedOn));
    }

    private boolean isMedicalArranged() {
        return medicalOn != null || !medicalWhere.isBlank() || !medicalBy.isBlank();
    }

    public String medicalInWords() {
        return medical != Medical.YES
                ? "Medical: " + medical.inWords().toLowerCase(Locale.UK)
                : Stream.of(
                                        "Medical needed" + (isMedicalArranged() ? ". Arranged" : ""),
                                        medicalOn == null ? "" : "for " + EnglishTimes.weekdayDate(medicalOn),
                                        medicalWhere.isBlank() ? "" : "at " + medicalWhere,
                                        medicalBy.isBlank() ? "" : "with " + medicalBy)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))
                        + ". Consent: " + consent.inWords().toLowerCase(Locale.UK)
                        + (consentBy.isBlank() ? "" : " (" + consentBy + ")");
    }

    @Override
    public String toString() {
        return "ChildSeenRow[" + child + "]";
    }
}
