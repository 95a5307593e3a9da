package org.breakwater.mash.socialworkers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A manager maintains the list of workers. Every change is logged, and no one is ever deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SocialWorkerDirectory {

    private final JdbcClient jdbc;
    private final SocialWorkers socialWorkers;
    private final DirectoryChanges lines;
    private final Clock clock;

    SocialWorkerDirectory(JdbcClient jdbc, SocialWorkers socialWorkers, DirectoryChanges lines, Clock clock) {
        this.jdbc = jdbc;
        this.socialWorkers = socialWorkers;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param id of the page it was typed on, so that pressing twice adds one */
    public void add(Actor.Person by, UUID id, SocialWorkers.Listed listed) {
        var added = jdbc.sql(ADD)
                .paramSource(listed)
                .param("id", id)
                .param("sought", SocialWorkers.sought(listed.name() + " " + listed.does()))
                .update();
        if (added == 1) {
            lines.ofWorker(by, id, "Added", listed.telephone());
        }
    }

    public ActResult change(Actor.Person by, SocialWorkerRow seen, int version, SocialWorkers.Listed listed) {
        var changed = jdbc.sql(CHANGE)
                .paramSource(listed)
                .param("sought", SocialWorkers.sought(listed.name() + " " + listed.does()))
                .param("id", seen.id())
                .param("version", version)
                .update();
        var before = "%s, %s, %s, %s".formatted(seen.name(), seen.does(), seen.team(), seen.telephone());
        return done(changed, by, seen.id(), "Changed", "Before: " + before);
    }

    public ActResult away(Actor.Person by, SocialWorkerRow seen, int version, SocialWorkers.Away away) {
        var cover = away.cover().flatMap(socialWorkers::find).orElse(null);
        if (away.cover().isPresent()
                && (cover == null || cover.isGone() || cover.id().equals(seen.id()))) {
            return new ActResult.NotNow("Select someone else who is here, or the team’s number.");
        }
        var words = "%s until %s. %s"
                .formatted(
                        EnglishTimes.weekdayDate(away.from()),
                        EnglishTimes.weekdayDate(away.until()),
                        cover == null ? "The team’s number" : "Cover: " + cover.name());
        return absent(by, seen, version, away, "Away", words);
    }

    /** They are back, or never went. */
    public ActResult back(Actor.Person by, SocialWorkerRow seen, int version) {
        return absent(by, seen, version, null, "Back", "");
    }

    private ActResult absent(
            Actor.Person by,
            SocialWorkerRow seen,
            int version,
            SocialWorkers.@Nullable Away away,
            String what,
            String words) {
        var changed = jdbc.sql(ABSENT)
                .param("from", away == null ? null : away.from())
                .param("until", away == null ? null : away.until())
                .param("cover", away == null ? null : away.cover().orElse(null))
                .param("id", seen.id())
                .param("version", version)
                .update();
        return done(changed, by, seen.id(), what, words);
    }

    /** They have left. They are still found, so that a person answering a call can say so. */
    public ActResult gone(Actor.Person by, SocialWorkerRow seen, int version) {
        var changed = jdbc.sql(GONE)
                .param("at", clock.instant())
                .param("id", seen.id())
                .param("version", version)
                .update();
        return done(changed, by, seen.id(), "Left", "");
    }

    /** Today, in local time. */
    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    private ActResult done(int changed, Actor.Person by, UUID worker, String what, String words) {
        if (changed == 0) {
            return new ActResult.Stale();
        }
        lines.ofWorker(by, worker, what, words);
        return new ActResult.Yes();
    }

    static final String ADD = """
            insert into mash.social_worker (id, team_id, name, does, telephone, sought)
            values (:id, :team, :name, :does, :telephone, :sought) on conflict (id) do nothing""";

    static final String CHANGE = """
            update mash.social_worker set team_id = :team, name = :name, does = :does, telephone = :telephone,
                sought = :sought, version = version + 1
            where id = :id and version = :version and gone_at is null""";

    static final String ABSENT = """
            update mash.social_worker set away_from = cast(:from as date), away_until = cast(:until as date),
                cover_id = cast(:cover as uuid), version = version + 1
            where id = :id and version = :version and gone_at is null""";

    static final String GONE = """
            update mash.social_worker set gone_at = :at, version = version + 1
            where id = :id and version = :version and gone_at is null""";
}
