package org.breakwater.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one booking, according to the tables.
 *
 * @param kind organisation type
 * @param hadAPlace whether it was ever confirmed
 * @param asked whether the date was changed, and they have not confirmed
 * @param how how it ended; null if it has not
 * @param mark the latest one; null if there is none
 * @param ends how often an end was recorded
 * @param charged how often a no-show was charged, minus the number of withdrawals
 * @param lines how many entries it has
 */
public record WhatBecame(
        UUID id,
        String kind,
        boolean exempt,
        String state,
        String manager,
        boolean approved,
        boolean hadAPlace,
        boolean moved,
        boolean asked,
        @Nullable Instant endedAt,
        @Nullable String how,
        @Nullable String mark,
        int fee,
        int ends,
        int charged,
        int version,
        int lines) {

    /** In the order of requests. */
    static final String OF_SESSION = """
            select b.id, o.kind, o.exempt, b.state, b.manager_email as manager, b.approved_at is not null as approved,
                l.had_a_place, b.moved_at is not null as moved,
                b.moved_at is not null and b.still_fine_at is null as asked, b.ended_at, b.ended_how as how,
                (select m.what from training.attendance_mark m where m.booking_id = b.id
                    order by m.line desc limit 1) as mark,
                b.fee_pence as fee, l.ends, l.charged, b.version, l.lines
            from training.booking b join training.organisation o on o.id = b.organisation_id
                cross join lateral (
                    select cast(count(*) as int) as lines,
                        coalesce(bool_or(what = 'Place confirmed'), false) as had_a_place,
                        cast(count(*) filter (where what in ('Cancelled', 'Left the waiting list', 'No reply in time',
                            'Your manager did not approve it', 'No place became free')) as int) as ends,
                        cast(count(*) filter (where what = 'Charged for not attending')
                            - count(*) filter (where what like 'Not charged%') as int) as charged
                    from training.booking_change where booking_id = b.id) l
            where b.session_id = ? order by b.place limit 1000""";

    boolean takesAPlace() {
        return state.equals("HELD") || state.equals("OFFERED") || state.equals("CONFIRMED");
    }

    boolean waits() {
        return state.equals("WAITING");
    }
}
