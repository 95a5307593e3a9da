package org.breakwater.casework.flags;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * That a service works with a child, or did.
 *
 * @param key which is equal for the child and for the entry there
 * @param service such as "Private fostering"
 * @param stage where the case is, such as "Missing"; null of a service that shows dates only, and once it is closed
 * @param recordId null if the reader has no access to the case
 */
public record ChildFlag(
        long key,
        String service,
        @Nullable String stage,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable UUID recordId) {

    static final String OF_CASES = """
            select f.key, f.service, f.stage, f.opened_at, f.ended_at, f.record_id
            from casework.flags_of(cast(:cases as uuid[]), cast(:keys as bigint[])) f
            order by f.opened_at desc, f.key""";

    public boolean isOpen() {
        return endedAt == null;
    }

    /**
     * Such as "Missing from home or care (missing) since 3 May 2026 at 14:05", or "Private fostering, 3 May 2026 to…".
     */
    public String inWords() {
        if (endedAt != null) {
            return "%s, %s to %s".formatted(service, EnglishTimes.date(day(openedAt)), EnglishTimes.date(day(endedAt)));
        }
        return stage == null
                ? "%s since %s".formatted(service, EnglishTimes.date(day(openedAt)))
                : "%s (now: %s) since %s".formatted(service, stage, EnglishTimes.inWords(openedAt));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Calendars.LONDON);
    }

    @Override
    public String toString() {
        return "ChildFlag[" + service + "]";
    }
}
