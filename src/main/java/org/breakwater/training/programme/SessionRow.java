package org.breakwater.training.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a course.
 *
 * @param course its id in the catalogue
 * @param place a venue with its address; empty if it is live online
 * @param link for a live online session; otherwise empty
 * @param taken how many places are taken
 * @param access facilities of the venue: steps, parking, a hearing loop, a quiet room
 * @param venueId of the office's list; null for another place
 */
public record SessionRow(
        UUID id,
        String course,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        String access,
        String trainers,
        int capacity,
        @Nullable Instant cancelledAt,
        @Nullable String cancelledWhy,
        int version,
        @Nullable UUID venueId,
        int taken) {

    private static final String COLUMNS = """
            select id, course, starts_at, ends_at, place, link, access, trainers, capacity, cancelled_at, cancelled_why,
                version, venue_id, training.taken(id) as taken
            from training.session
            """;

    static final String BY_ID = COLUMNS + "where id = :id";

    static final String COMING = COLUMNS + "where ends_at > :now order by starts_at, id limit 200";

    static final String OF_COURSE =
            COLUMNS + "where course = :course and ends_at > :now order by starts_at, id limit 50";

    static final String TRAINED =
            COLUMNS + "where ends_at >= :since and training.trains(id) order by starts_at, id limit 200";

    static final String OF_YEAR =
            COLUMNS + "where starts_at >= :from and starts_at < :until order by starts_at, id limit 500";

    static final String AT_VENUE =
            COLUMNS + "where venue_id = :venue and ends_at > :now order by starts_at, id limit 200";

    /** Other sessions there at a time. */
    static final String IN_THE_WAY = COLUMNS + """
            where venue_id = :venue and starts_at < :until and ends_at > :from and cancelled_at is null
                and id <> :session
            order by starts_at, id limit 1""";

    /** Those that were not cancelled, the latest first. */
    static final String GIVEN_BY = COLUMNS + """
            where id in (select session_id from training.session_trainer where trainer_id = :trainer)
                and cancelled_at is null
            order by starts_at desc, id limit 1000""";

    public String address() {
        return "/training/sessions/" + id;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean hasBegunAt(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean isByVideo() {
        return place.isEmpty();
    }

    /** How many places are left. */
    public int left() {
        return Math.max(0, capacity - taken);
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }
}
