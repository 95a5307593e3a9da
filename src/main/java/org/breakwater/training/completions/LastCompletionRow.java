package org.breakwater.training.completions;

import java.time.Instant;
import java.util.UUID;

/** When someone last completed a course. */
public record LastCompletionRow(UUID learnerId, String course, Instant at) {

    /** A page with more than this shows too much. */
    static final int MOST = 50_000;

    /** On the register of a session, or external training approved by the office. */
    static final String OF_LEARNERS = """
            select done.learner_id, done.course, max(done.at) as at
            from (
                select b.learner_id, s.course, s.ends_at as at
                from training.booking b join training.session s on s.id = b.session_id
                where b.learner_id = any(cast(:learners as uuid[])) and b.state = 'CONFIRMED'
                    and s.cancelled_at is null
                    and (select m.what from training.attendance_mark m where m.booking_id = b.id
                        order by m.line desc limit 1)
                        in ('CAME', 'LATE')
                    and not exists (select from training.certificate t where t.booking_id = b.id
                        and t.revoked_how in ('IN_ERROR', 'FALSE'))
                union all
                select c.learner_id, c.course, cast(c.completed_on as timestamp) at time zone 'Europe/London' as at
                from training.completion c
                where c.learner_id = any(cast(:learners as uuid[])) and c.checked_at is not null
                    and c.refused_why = '') done
            group by done.learner_id, done.course
            order by done.learner_id, done.course limit\s""" + MOST;
}
