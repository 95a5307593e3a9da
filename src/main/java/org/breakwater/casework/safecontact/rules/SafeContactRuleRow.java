package org.breakwater.casework.safecontact.rules;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefingRow;
import org.jspecify.annotations.Nullable;

/**
 * How a person may be contacted, or must never be.
 *
 * @param reference of the case in which it was written
 * @param never whether it forbids; else it gives the safe way
 * @param address as it was typed; empty if it applies to every address
 * @param said the rule as a sentence
 * @param endWhy why someone wants it to end; null if no one does
 */
public record SafeContactRuleRow(
        UUID id,
        UUID contactId,
        String reference,
        UUID personId,
        boolean never,
        ContactMethod means,
        String address,
        String words,
        boolean highRisk,
        String said,
        String setByName,
        Instant setAt,
        @Nullable String endWhy,
        @Nullable String endAskedBy,
        @Nullable String endAskedByName,
        @Nullable Instant endAskedAt,
        @Nullable String endedByName,
        @Nullable Instant endedAt) {

    private static final String COLUMNS = """
            select r.id, r.contact_id, c.reference, r.person_id, r.never, r.means, r.address, r.words, r.high_risk,
                r.said, r.set_by_name, r.set_at, r.end_why, r.end_asked_by, r.end_asked_by_name, r.end_asked_at,
                r.ended_by_name, r.ended_at
            from mash.safe_contact_rule r join casework.any_case c on c.id = r.contact_id
            """;

    static final String OF_CONTACT = COLUMNS + "where r.contact_id = :id order by r.set_at desc, r.id limit 100";

    static final String STANDING = COLUMNS + """
            where r.contact_id = any(cast(:ids as uuid[])) and r.ended_at is null
            order by r.set_at desc, r.id limit 500""";

    /** The same rule, applied to the person of another case who may be the one it was written about. */
    public SafeContactRuleRow about(UUID person) {
        return as(person, reference, words, said);
    }

    /** The same rule for someone who may not see its case: it applies, and does not say why. */
    public SafeContactRuleRow unseen() {
        return as(personId, "", "", VisitBriefingRow.UNSEEN);
    }

    /** Whether the reader may see its case. */
    public boolean isSeen() {
        return !reference.isEmpty();
    }

    private SafeContactRuleRow as(UUID person, String where, String why, String sentence) {
        return new SafeContactRuleRow(
                id,
                contactId,
                where,
                person,
                never,
                means,
                address,
                why,
                highRisk,
                sentence,
                setByName,
                setAt,
                endWhy,
                endAskedBy,
                endAskedByName,
                endAskedAt,
                endedByName,
                endedAt);
    }

    public boolean stands() {
        return endedAt == null;
    }

    /** At high risk one person has asked for its end, and another has not approved yet. */
    public boolean isToEnd() {
        return stands() && endAskedAt != null;
    }

    @Override
    public String toString() {
        return "SafeContactRuleRow[" + id + ", …]";
    }
}
