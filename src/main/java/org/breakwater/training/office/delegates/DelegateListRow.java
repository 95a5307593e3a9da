package org.breakwater.training.office.delegates;

import java.time.Instant;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.bookings.BookedPlace;
import org.jspecify.annotations.Nullable;

/**
 * A delegate of one session, for the office's file: status and attendance. Access needs are not included.
 *
 * @param email empty if they have none
 * @param how how it ended; null if it has not
 * @param came the latest mark; null if there is none
 */
public record DelegateListRow(
        String learner,
        String email,
        String job,
        String organisation,
        BookedPlace.State state,
        Instant askedAt,
        BookedPlace.@Nullable End how,
        @Nullable AttendanceMark came) {

    /** In the order of requests. */
    public static final String OF_SESSION = """
            select l.name as learner, coalesce(l.email, '') as email, l.job, o.name as organisation, b.state,
                b.asked_at, b.ended_how as how, m.what as came
            from training.booking b join training.learner l on l.id = b.learner_id
                join training.organisation o on o.id = b.organisation_id
                left join lateral (select k.what from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) m on true
            where b.session_id = :session order by b.place limit 5000""";

    /** Their status, in words. */
    public String stands() {
        var ended = how;
        if (ended == null) {
            return state.toOthers();
        }
        return ended == BookedPlace.End.REFUSED ? "Their manager did not approve it" : ended.inWords();
    }

    @Override
    public String toString() {
        return "DelegateListRow[" + state + "]";
    }
}
