package org.breakwater.training.registers;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.training.AttendanceMark;
import org.jspecify.annotations.Nullable;

/**
 * A delegate on the register of a session.
 *
 * @param id of their booking
 * @param need access needs; empty if none
 * @param what the latest mark; null if there is none
 * @param instead in whose place they came; empty if nobody's
 * @param replaced whether someone came in their place
 * @param own whether it is the current actor
 */
public record RegisterRow(
        UUID id,
        UUID learnerId,
        String learner,
        String organisation,
        String need,
        @Nullable AttendanceMark what,
        @Nullable Instant markedAt,
        String instead,
        boolean replaced,
        boolean own) {

    /** By name, as a trainer calls them. */
    static final String OF_SESSION = """
            select b.id, b.learner_id, l.name as learner, o.name as organisation, coalesce(n.words, '') as need, m.what,
                m.at as marked_at, coalesce(other.name, '') as instead,
                exists (select from training.walk_in r where r.instead_of = b.id) as replaced,
                coalesce(l.email = training.proven(), false) as own
            from training.booking b join training.learner l on l.id = b.learner_id
                join training.organisation o on o.id = b.organisation_id
                left join training.access_need n on n.booking_id = b.id
                left join lateral (select k.what, k.at from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) m on true
                left join training.walk_in w on w.booking_id = b.id
                left join training.booking theirs on theirs.id = w.instead_of
                left join training.learner other on other.id = theirs.learner_id
            where b.session_id = :session and b.state = 'CONFIRMED'
            order by lower(l.name), b.id limit 1000""";

    /** Whether someone else may take their place. */
    public boolean canBeReplaced() {
        return what == AttendanceMark.ABSENT && !replaced;
    }

    @Override
    public String toString() {
        return "RegisterRow[" + id + ", " + what + "]";
    }
}
