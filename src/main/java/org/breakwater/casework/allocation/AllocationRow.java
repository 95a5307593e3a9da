package org.breakwater.casework.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * A current or earlier allocation.
 *
 * @param awayUntil the last day of an absence that includes today
 * @param deputy who deputises meanwhile
 */
public record AllocationRow(
        UUID accountId,
        String name,
        String givenByName,
        Instant givenAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate awayUntil,
        @Nullable String deputy) {

    static final String OF_CONTACT = """
            select a.account_id, a.name, a.given_by_name, a.given_at, a.ended_at, s.until_on as away_until,
                s.deputy_name as deputy
            from mash.allocation a
            left join access.absence s on s.account_id = a.account_id and not s.ended
                and cast(:today as date) between s.from_on and s.until_on
            where a.contact_id = :id order by a.given_at desc, a.id desc limit 100""";

    /** Such as "Maya Lindqvist, away until 3 December 2026, deputy Gwen Farrow". */
    String nameInWords() {
        return awayUntil == null
                ? name
                : "%s, away until %s, deputy %s".formatted(name, EnglishTimes.weekdayDate(awayUntil), deputy);
    }

    public boolean hasIt() {
        return endedAt == null;
    }
}
