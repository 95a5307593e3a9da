package org.breakwater.training.evaluate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.certificates.CertificateRow;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations of one place on a course, and those that are due.
 *
 * @param learner who has the place
 * @param what the latest mark; null if there is none
 * @param before whether the evaluation before the course was completed
 * @param manager whether the manager or booker has completed theirs
 * @param certificate the valid one; null if there is none
 * @param takenBack why the last one was revoked; null if none was
 */
public record EvaluationRow(
        UUID bookingId,
        String course,
        Instant startsAt,
        Instant endsAt,
        String learner,
        BookedPlace.State state,
        @Nullable AttendanceMark what,
        boolean before,
        boolean after,
        boolean later,
        boolean manager,
        @Nullable UUID certificate,
        CertificateRow.@Nullable Revoked takenBack) {

    /** A delegate who arrives during the beginning may still complete the first evaluation. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    /** A trainer asks for it while everyone is still in the room. */
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(30);

    /** Long enough for practice to have changed. Our own choice, within the six to twelve weeks of guidance. */
    public static final int WEEKS = 12;

    private static final int WEEKS_OPEN = 26;

    private static final String COLUMNS = """
            select b.id as booking_id, s.course, s.starts_at, s.ends_at, l.name as learner, b.state, m.what,
                exists (select from training.evaluation e where e.booking_id = b.id and e.stage = 'BEFORE') as before,
                exists (select from training.evaluation e where e.booking_id = b.id and e.stage = 'AFTER') as after,
                exists (select from training.evaluation e where e.booking_id = b.id and e.stage = 'LATER') as later,
                exists (select from training.evaluation e where e.booking_id = b.id and e.stage = 'MANAGER') as manager,
                (select c.id from training.certificate c
                    where c.booking_id = b.id and c.revoked_at is null) as certificate,
                (select c.revoked_how from training.certificate c where c.booking_id = b.id
                    order by c.revoked_at desc limit 1) as taken_back
            from training.booking b join training.session s on s.id = b.session_id
                join training.learner l on l.id = b.learner_id
                left join lateral (select k.what from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) m on true
            """;

    static final String OWN = COLUMNS + """
            where l.email = training.proven() and training.proven() <> '' and b.state = 'CONFIRMED'
            order by s.starts_at desc, b.place limit 200""";

    /**
     * The people about whom someone is asked. Their own places are excluded first, because the check for each is
     * expensive.
     */
    static final String SENT = COLUMNS + """
            where (b.manager_email <> '' and b.manager_email = training.proven() or b.asked_by = training.proven())
                and b.learner_id is distinct from (
                    select o.id from training.learner o where o.email = training.proven())
                and training.vouches(b.id)
                and b.state = 'CONFIRMED' and s.starts_at > :since and s.starts_at <= :until
            order by s.starts_at desc, b.place limit 200""";

    /** Whether they attended, including late or in part. */
    public boolean wasThere() {
        return what != null && what != AttendanceMark.ABSENT;
    }

    /** Whether they attended the whole session. */
    public boolean wasThereForAll() {
        return what == AttendanceMark.CAME || what == AttendanceMark.LATE;
    }

    /** Its state, in words for the learner. */
    public String stands(Instant now) {
        if (what == null) {
            return now.isBefore(endsAt) ? state.inWords() : "The register does not show that you attended";
        }
        return switch (what) {
            case CAME -> "Attended";
            case LATE -> "Attended (arrived late)";
            case PART -> "Attended part of session";
            case ABSENT -> "Did not attend";
        };
    }

    public boolean isSaid(EvaluationStage stage) {
        return switch (stage) {
            case BEFORE -> before;
            case AFTER -> after;
            case LATER -> later;
            case MANAGER -> manager;
        };
    }

    public boolean isOpen(EvaluationStage stage, Instant now) {
        if (state != BookedPlace.State.CONFIRMED || isSaid(stage)) {
            return false;
        }
        return switch (stage) {
            case BEFORE -> !after && now.isBefore(startsAt.plus(GRACE));
            case AFTER -> wasThere() && !now.isBefore(nearItsEnd()) && now.isBefore(weeks(WEEKS_OPEN));
            case LATER, MANAGER -> wasThere() && !now.isBefore(weeks(WEEKS)) && now.isBefore(weeks(WEEKS_OPEN));
        };
    }

    /** The evaluation that the learner can complete now. */
    public List<EvaluationStage> ownOpen(Instant now) {
        return Arrays.stream(EvaluationStage.values())
                .filter(stage -> !stage.isOfManager() && isOpen(stage, now))
                .toList();
    }

    /** When it opens, if it is only too early; else empty. */
    public Optional<Instant> opens(EvaluationStage stage, Instant now) {
        var from = switch (stage) {
            case BEFORE -> now;
            case AFTER -> nearItsEnd();
            case LATER, MANAGER -> weeks(WEEKS);
        };
        return Optional.of(from).filter(then -> then.isAfter(now) && !isSaid(stage));
    }

    /** A short session has to begin first. */
    private Instant nearItsEnd() {
        var near = endsAt.minus(BEFORE_THE_END);
        return near.isBefore(startsAt) ? startsAt : near;
    }

    private Instant weeks(int count) {
        return ZonedDateTime.ofInstant(startsAt, Calendars.LONDON)
                .plusWeeks(count)
                .toInstant();
    }

    /** When the manager's evaluation opens. */
    static Instant earliest(Instant now) {
        return now.atZone(Calendars.LONDON).minusWeeks(WEEKS_OPEN).toInstant();
    }

    /** When it closes. */
    static Instant latest(Instant now) {
        return now.atZone(Calendars.LONDON).minusWeeks(WEEKS).toInstant();
    }

    @Override
    public String toString() {
        return "EvaluationRow[" + bookingId + ", " + what + "]";
    }
}
