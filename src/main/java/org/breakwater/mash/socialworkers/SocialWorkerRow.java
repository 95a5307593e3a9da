package org.breakwater.mash.socialworkers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A worker with their team, and who covers for them. */
public record SocialWorkerRow(
        UUID id,
        int version,
        UUID teamId,
        String team,
        String teamTelephone,
        String name,
        String does,
        String telephone,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable UUID coverId,
        @Nullable String coverName,
        @Nullable String coverTelephone,
        @Nullable LocalDate coverAwayFrom,
        @Nullable LocalDate coverAwayUntil,
        @Nullable Instant coverGoneAt,
        @Nullable Instant goneAt) {

    public static final int PAGE = 50;

    static final String ALL = """
            select w.id, w.version, w.team_id, t.name as team, t.telephone as team_telephone, w.name, w.does,
                w.telephone, w.away_from, w.away_until, w.cover_id, c.name as cover_name,
                c.telephone as cover_telephone, c.away_from as cover_away_from, c.away_until as cover_away_until,
                c.gone_at as cover_gone_at, w.gone_at
            from mash.social_worker w join mash.team t on t.id = w.team_id left
                join mash.social_worker c on c.id = w.cover_id
            where w.gone_at is null
            order by w.name, w.id limit 50 offset :skip""";

    /** Every search word must occur in the name, the job title, or the team's name; people who have left come last. */
    static final String SOUGHT = """
            select w.id, w.version, w.team_id, t.name as team, t.telephone as team_telephone, w.name, w.does,
                w.telephone, w.away_from, w.away_until, w.cover_id, c.name as cover_name,
                c.telephone as cover_telephone, c.away_from as cover_away_from, c.away_until as cover_away_until,
                c.gone_at as cover_gone_at, w.gone_at
            from mash.social_worker w join mash.team t on t.id = w.team_id left
                join mash.social_worker c on c.id = w.cover_id
            where not exists (select from unnest(cast(:words as text[])) as word
                where position(word in w.sought || ' ' || t.sought) = 0)
            order by w.gone_at is not null, w.name, w.id limit 50""";

    static final String BY_ID = """
            select w.id, w.version, w.team_id, t.name as team, t.telephone as team_telephone, w.name, w.does,
                w.telephone, w.away_from, w.away_until, w.cover_id, c.name as cover_name,
                c.telephone as cover_telephone, c.away_from as cover_away_from, c.away_until as cover_away_until,
                c.gone_at as cover_gone_at, w.gone_at
            from mash.social_worker w join mash.team t on t.id = w.team_id left
                join mash.social_worker c on c.id = w.cover_id
            where w.id = :id""";

    public boolean isGone() {
        return goneAt != null;
    }

    public boolean isAwayOn(LocalDate day) {
        return isWithin(day, awayFrom, awayUntil);
    }

    public boolean isAwayAfter(LocalDate day) {
        return awayFrom != null && awayFrom.isAfter(day);
    }

    /** Whether the person who covers is available. */
    public boolean isCoveredOn(LocalDate day) {
        return coverId != null && coverGoneAt == null && !isWithin(day, coverAwayFrom, coverAwayUntil);
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && !day.isBefore(from) && !day.isAfter(until);
    }
}
