package org.breakwater.casework.safecontact.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A warning about a family.
 *
 * @param reference of the case in which it was written
 * @param reviewOn the day on which it is reviewed
 */
public record WarningRow(
        UUID id,
        UUID contactId,
        String reference,
        String words,
        LocalDate reviewOn,
        String writtenByName,
        Instant writtenAt,
        @Nullable String endedByName,
        @Nullable Instant endedAt,
        @Nullable String endedWhy) {

    private static final String COLUMNS = """
            select w.id, w.contact_id, c.reference, w.words, w.review_on, w.written_by_name, w.written_at,
                w.ended_by_name, w.ended_at, w.ended_why
            from mash.warning w join casework.any_case c on c.id = w.contact_id
            """;

    static final String OF_CONTACT =
            COLUMNS + "where w.contact_id = :id order by w.written_at desc, w.id desc limit 100";

    static final String TO_REVIEW =
            COLUMNS + "where w.ended_at is null and w.review_on <= :today order by w.review_on, w.id limit 100";

    public boolean stands() {
        return endedAt == null;
    }

    public boolean isToReview(LocalDate today) {
        return stands() && !reviewOn.isAfter(today);
    }

    @Override
    public String toString() {
        return "WarningRow[" + id + ", …]";
    }
}
