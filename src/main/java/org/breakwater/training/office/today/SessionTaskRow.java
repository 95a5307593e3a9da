package org.breakwater.training.office.today;

import java.time.Instant;
import java.util.UUID;

/** A session that needs somebody. @param people how many delegates it is about */
public record SessionTaskRow(UUID session, String course, Instant startsAt, int people) {

    /** Follows "select": what is counted of which sessions. */
    private static final String OF = " s.id as session, s.course, s.starts_at, cast(count(*) as int) as people"
            + " from training.session s join training.booking b on b.session_id = s.id"
            + " where s.cancelled_at is null and ";

    private static final String EACH = " group by s.id, s.course, s.starts_at order by s.starts_at, s.id limit 50";

    private static final String COMES = "s.starts_at > :now and b.state = ";

    /** It is over, and delegates with a place have no mark. */
    static final String NO_REGISTER = "select" + OF + """
            s.ends_at <= :now and s.starts_at > :since and b.state = 'CONFIRMED'
                and not exists (select from training.attendance_mark m where m.booking_id = b.id)""" + EACH;

    /** Places are held until a manager answers. */
    static final String TO_APPROVE = "select" + OF + COMES + "'HELD'" + EACH;

    /** People wait, and places are free: their organisation has its share, or a manager has not answered. */
    static final String FREE_WITH_LIST =
            "select" + OF + COMES + "'WAITING' and s.capacity > training.taken(s.id) and s.starts_at < :until" + EACH;

    /** No one answered in time, in the last days. */
    static final String LAPSED = "select" + OF + COMES
            + "'ENDED' and b.ended_how = 'LAPSED' and b.ended_at > :since and s.starts_at < :until" + EACH;

    /** They attended the whole session, and no certificate was issued: the evaluation is missing. */
    static final String NO_CERTIFICATE = "select" + OF + """
            s.ends_at <= :now and s.starts_at > :since and b.state = 'CONFIRMED'
                and (select m.what from training.attendance_mark m where m.booking_id = b.id
                    order by m.line desc limit 1) in ('CAME', 'LATE')
                and not exists (select from training.certificate c where c.booking_id = b.id)""" + EACH;

    public String address() {
        return "/training/office/" + session;
    }
}
