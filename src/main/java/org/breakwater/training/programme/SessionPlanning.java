package org.breakwater.training.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office plans sessions. Every change is logged, and nothing is deleted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SessionPlanning {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    SessionPlanning(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Date and place, as the office plans it. @param venue of the list; null for another place */
    public record Planned(
            Instant startsAt,
            Instant endsAt,
            String place,
            String link,
            String access,
            String trainers,
            int capacity,
            @Nullable UUID venue) {}

    /** @param id of the page it was typed on, so that pressing twice plans one; @return whether it is new */
    public boolean plan(Actor.Person by, UUID id, String course, Planned planned) {
        var added = jdbc.sql(PLAN)
                .paramSource(planned)
                .param("id", id)
                .param("course", course)
                .update();
        if (added == 1) {
            line(by, id, 1, "Added", "");
        }
        return added == 1;
    }

    /** Whether a session matches the input. */
    public static boolean isAs(SessionRow row, Planned planned) {
        return planned.equals(new Planned(
                row.startsAt(),
                row.endsAt(),
                row.place(),
                row.link(),
                row.access(),
                row.trainers(),
                row.capacity(),
                row.venueId()));
    }

    /** @return whether the version was current */
    public boolean change(Actor.Person by, SessionRow seen, int version, Planned planned) {
        var changed = jdbc.sql(CHANGE)
                .paramSource(planned)
                .param("id", seen.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            line(by, seen.id(), version + 1, "Changed", differences(seen, planned));
        }
        return changed == 1;
    }

    /** As many places as people have: the office gave one beyond them. */
    public void makeRoom(Actor.Person by, SessionRow seen) {
        jdbc.sql(MAKE_ROOM)
                .param("capacity", seen.taken())
                .param("id", seen.id())
                .update();
        line(
                by,
                seen.id(),
                seen.version() + 1,
                "Changed",
                "A priority place was given. It had " + seen.capacity() + " places.");
    }

    /** What has begun is not cancelled: people came. @return whether it was still as it was seen, and to come */
    public boolean cancel(Actor.Person by, SessionRow seen, int version, String why) {
        var changed = jdbc.sql(CANCEL)
                .param("at", clock.instant())
                .param("why", why)
                .param("id", seen.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            line(by, seen.id(), version + 1, "Cancelled", why);
        }
        return changed == 1;
    }

    private static String differences(SessionRow seen, Planned planned) {
        var words = new ArrayList<String>();
        if (!seen.startsAt().equals(planned.startsAt()) || !seen.endsAt().equals(planned.endsAt())) {
            words.add("Previously " + EnglishTimes.weekdayInWords(seen.startsAt()) + " to "
                    + EnglishTimes.clock(seen.endsAt())
                    + ".");
        }
        if (!seen.place().equals(planned.place())) {
            words.add("The place was: " + (seen.place().isEmpty() ? "live online" : seen.place()) + ".");
        }
        if (seen.place().equals(planned.place()) && !Objects.equals(seen.venueId(), planned.venue())) {
            words.add(planned.venue() == null ? "The venue was on the list." : "The venue was not on the list.");
        }
        if (!seen.link().equals(planned.link())) {
            words.add("The link was: " + (seen.link().isEmpty() ? "none" : seen.link()) + ".");
        }
        if (!seen.access().equals(planned.access())) {
            words.add("Access was: " + (seen.access().isEmpty() ? "not given" : seen.access()) + ".");
        }
        if (seen.capacity() != planned.capacity()) {
            words.add("It had " + seen.capacity() + " places.");
        }
        if (!seen.trainers().equals(planned.trainers())) {
            words.add("Trainers were: " + seen.trainers() + ".");
        }
        return String.join(" ", words);
    }

    private void line(Actor.Person by, UUID session, int version, String what, String words) {
        jdbc.sql(LINE)
                .param("session", session)
                .param("version", version)
                .param("what", what)
                .param("words", words)
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT) + " a session", "session:" + session, "");
    }

    static final String PLAN = """
            insert into training.session (id, course, starts_at, ends_at, place, link, access, trainers, capacity,
                venue_id)
            values (:id, :course, :startsAt, :endsAt, :place, :link, :access, :trainers, :capacity,
                cast(:venue as uuid))
            on conflict do nothing""";

    static final String CHANGE = """
            update training.session set starts_at = :startsAt, ends_at = :endsAt, place = :place, link = :link,
                access = :access, trainers = :trainers, capacity = :capacity,
                venue_id = cast(:venue as uuid), version = version + 1
            where id = :id and version = :version and cancelled_at is null""";

    static final String MAKE_ROOM =
            "update training.session set capacity = :capacity, version = version + 1 where id = :id";

    static final String CANCEL = """
            update training.session set cancelled_at = :at, cancelled_why = :why, version = version + 1
            where id = :id and version = :version and cancelled_at is null and starts_at > :at""";

    static final String LINE = """
            insert into training.session_change (session_id, version, what, words, by_name, at)
            values (:session, :version, :what, :words, :byName, :at)""";
}
