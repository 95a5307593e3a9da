package org.breakwater.training.office.today;

/**
 * The figures of a training year so far.
 *
 * @param sessions that were not cancelled
 * @param places of those sessions
 * @param booked places that are booked, held or offered
 * @param attended by the register, including late and in part
 * @param people who attended at least once
 */
public record YearFigures(
        int sessions, int cancelled, int places, int booked, int attended, int absent, int people, int certificates) {

    static final String OF_YEAR = """
            with given as (
                select s.id, s.capacity, s.cancelled_at from training.session s
                where s.starts_at >= :from and s.starts_at < :until),
            seat as (
                select b.id, b.learner_id, b.state, (select m.what from training.attendance_mark m
                    where m.booking_id = b.id order by m.line desc limit 1) as what
                from training.booking b join given g on g.id = b.session_id and g.cancelled_at is null
                where b.state in ('CONFIRMED', 'HELD', 'OFFERED'))
            select cast(count(*) filter (where cancelled_at is null) as int) as sessions,
                cast(count(*) filter (where cancelled_at is not null) as int) as cancelled,
                cast(coalesce(sum(capacity) filter (where cancelled_at is null), 0) as int) as places,
                (select cast(count(*) as int) from seat) as booked,
                (select cast(count(*) as int) from seat where what <> 'ABSENT') as attended,
                (select cast(count(*) as int) from seat where what = 'ABSENT') as absent,
                (select cast(count(distinct learner_id) as int) from seat where what <> 'ABSENT') as people,
                (select cast(count(*) as int) from training.certificate c join seat on seat.id = c.booking_id
                    where c.revoked_at is null) as certificates
            from given""";

    /** Of every hundred places, how many are booked. */
    public String filled() {
        return places == 0 ? "–" : Math.round(100.0 * booked / places) + "%";
    }
}
