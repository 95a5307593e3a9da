package org.breakwater.casework.safecontact.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.safecontact.rules.ContactMethod;
import org.jspecify.annotations.Nullable;

/**
 * A planned contact, and whether it may be made.
 *
 * @param whom the display name
 * @param because the rules that fired, as sentences; empty if none did
 * @param agreed whether a second person approved; null while pending
 * @param usedAt when the contact was made; an approval covers one contact
 */
public record SafeContactCheckRow(
        UUID id,
        @Nullable UUID personId,
        String whom,
        ContactMethod means,
        String address,
        String about,
        Verdict verdict,
        List<String> because,
        String askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Boolean agreed,
        @Nullable String agreedByName,
        @Nullable Instant agreedAt,
        @Nullable String agreedWords,
        @Nullable Instant usedAt) {

    /** Recorded for the referrer who is told the outcome, instead of the name, which not everyone may know. */
    public static final String WHO_TOLD_US = "Person reporting the concern";

    /** The same on a screen: it may be a professional too. */
    public static final String WHO_TOLD_US_IN_WORDS = "Referrer or person reporting the concern";

    static final String OF_CONTACT = """
            select id, person_id, whom, means, address, about, verdict, because, asked_by, asked_by_name, asked_at,
                agreed, agreed_by_name, agreed_at, agreed_words, used_at
            from mash.safe_contact_check where contact_id = :id order by asked_at desc, id desc limit 50""";

    /** The result of a check. */
    public enum Verdict {
        MAY("No safe contact rule prevents this contact."),
        SECOND("A second person must agree first."),
        NEVER("Do not make this contact. A safe contact rule says not to.");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** Whether it awaits a second person. */
    public boolean waits() {
        return verdict == Verdict.SECOND && agreed == null;
    }

    /** The planned contact, to be checked again: a rule added since applies. */
    public PlannedContact sending() {
        return new PlannedContact(id, personId, whom, means, address, about);
    }

    /** A second person approved; it was not used, and is no older than a day. */
    boolean isAgreement(Instant now) {
        return Boolean.TRUE.equals(agreed)
                && usedAt == null
                && askedAt.plus(Duration.ofDays(1)).isAfter(now);
    }

    public String whomInWords() {
        return isToWhoToldUs() ? WHO_TOLD_US_IN_WORDS : whom;
    }

    boolean isToWhoToldUs() {
        return whom.equals(WHO_TOLD_US);
    }

    /** Whether it is about this person of the case, by this means, at this very address. */
    boolean isFor(PlannedContact planned) {
        return personId != null
                && personId.equals(planned.person())
                && means == planned.means()
                && means.leadsTo(address, planned.means(), planned.address());
    }

    @Override
    public String toString() {
        return "SafeContactCheckRow[" + id + ", " + verdict + "]";
    }
}
