package org.breakwater.mash.screening;

import java.time.Instant;
import java.util.Locale;
import org.breakwater.casework.Rating;

/** A screening as it was recorded. */
public record ScreeningRow(
        Rating rating,
        String reason,
        Screening.SafeNow safeNow,
        String safetyWords,
        Screening.Consent consent,
        String consentWords,
        String history,
        String council,
        String councilBy,
        String allocatedWorker,
        String caseNumber,
        String screenedByName,
        Instant screenedAt) {

    static final String OF_CONTACT = """
            select rating, reason, safe_now, safety_words, consent, consent_words, history, council, council_by,
                allocated_worker, case_number, screened_by_name, screened_at
            from mash.screening where contact_id = :id order by screened_at desc, id desc limit 20""";

    /** The reason, only if it says more than the answer does. */
    public String consentInWords() {
        var answer = consent.inWords();
        var reason = consentWords.strip();
        var said = reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return said.isEmpty() || answer.toLowerCase(Locale.UK).contains(said.toLowerCase(Locale.UK))
                ? answer
                : answer + ". " + reason;
    }

    @Override
    public String toString() {
        return "ScreeningRow[" + rating + ", " + screenedAt + ", …]";
    }
}
