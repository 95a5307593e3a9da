package org.breakwater.training.reminders;

import java.time.Instant;
import java.util.UUID;

/**
 * A reminder that is due.
 *
 * @param about when the session began
 */
record DueReminderRow(UUID bookingId, ReminderKind kind, Instant about) {

    /** When each is sent, in days from the session's beginning, until when it is useful, and what settles it. */
    private static final String AROUND = """
            select b.id as booking_id, k.kind, s.starts_at as about
            from training.session s
                cross join (values ('SOON', -14, -5, ''), ('JOINING', -5, 0, ''), ('EVALUATE', 0, 84, 'AFTER'),
                    ('LATER', 84, 91, 'LATER'), ('LATER_AGAIN', 91, 105, 'LATER'), ('LATER_LAST', 105, 182, 'LATER'),
                    ('MANAGER', 84, 91, 'MANAGER'), ('MANAGER_AGAIN', 91, 105, 'MANAGER'),
                    ('MANAGER_LAST', 105, 182, 'MANAGER')) as k (kind, since, until, said)
                join training.booking b on b.session_id = s.id and b.state = 'CONFIRMED'
                join training.learner l on l.id = b.learner_id
                left join lateral (select k.what from training.attendance_mark k where k.booking_id = b.id
                    order by k.line desc limit 1) m on true
            where s.cancelled_at is null
                and :now >= training.days_on(s.starts_at, k.since) and :now < training.days_on(s.starts_at, k.until)
                and case k.said when '' then k.kind <> 'SOON' or b.asked_at < training.days_on(s.starts_at, -14)
                    when 'AFTER' then s.ends_at <= :now and m.what <> 'ABSENT' and l.email <> ''
                    when 'LATER' then m.what <> 'ABSENT' and l.email <> ''
                    else m.what <> 'ABSENT' and training.sender_of(b.id) <> '' end
                and not exists (select from training.evaluation e where e.booking_id = b.id and e.stage = k.said)
            """;

    /**
     * No reminder of a certificate if there is a newer one, a booking on the same course, or newer external training.
     */
    private static final String RUNNING_OUT = """
            select c.booking_id, k.kind, s.starts_at as about
            from training.certificate c join training.booking b on b.id = c.booking_id
                join training.session s on s.id = b.session_id join training.learner l on l.id = b.learner_id
                cross join (values ('REFRESH_SOON', -90, -30), ('REFRESH_NEAR', -30, 0), ('REFRESH_NOW', 0, 30))
                    as k (kind, since, until)
            where c.revoked_at is null and l.email <> ''
                and cast(:today as date) >= c.holds_until + k.since and cast(:today as date) < c.holds_until + k.until
                and not exists (select from training.booking o join training.session n on n.id = o.session_id
                    where o.learner_id = b.learner_id and n.course = c.course and o.state = 'CONFIRMED'
                        and n.starts_at > s.starts_at and (n.starts_at > :now or 'ABSENT' <> (
                            select m.what from training.attendance_mark m where m.booking_id = o.id
                                order by m.line desc limit 1)))
                and not exists (select from training.completion e where e.learner_id = b.learner_id
                    and e.course = c.course and e.checked_at is not null and e.refused_why = ''
                    and e.completed_on > c.held_on)
            """;

    private static final String BOTH = AROUND + """
            and s.starts_at > training.days_on(:now, -183) and s.starts_at < training.days_on(:now, 15) union all
            """ + RUNNING_OUT + """
            and c.holds_until between cast(:today as date) - 30 and cast(:today as date) + 91""";

    static final String OWE = "with due as (select * from (" + BOTH + """
            ) d where not exists (select from training.reminder r where r.booking_id = d.booking_id
                    and r.kind = d.kind and r.about = d.about)
                order by d.about, d.booking_id, d.kind limit 500)
            insert into training.reminder (booking_id, kind, about, owed_at)
            select booking_id, kind, about, :now from due on conflict do nothing returning booking_id, kind, about""";

    /** Whether the reminder is still needed when the mail is sent. */
    static final String STILL = "select booking_id, kind, about from (" + AROUND + "and b.id = :booking union all "
            + RUNNING_OUT + "and b.id = :booking) d where d.kind = :kind";
}
