package org.breakwater.casework.actions.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of the actor's agency, in a list.
 *
 * @param about the people whom the desk selected for the action if the agency took part in the discussion; else those
 *     that it was asked about in the same case, or those of the discussion; empty if it was neither
 * @param reference of the case, to quote on the telephone; empty where there is no one in {@code about}
 * @param doneAt when it was done or no longer needed; null while it is outstanding
 * @param doneByName who marked it
 */
public record AgencyActionRow(
        UUID id,
        UUID contactId,
        String what,
        String owner,
        LocalDate dueOn,
        List<String> about,
        String reference,
        @Nullable Instant doneAt,
        @Nullable String doneByName) {

    /** How many completed actions a page shows. */
    static final int PAGE = 25;

    private static final String COLUMNS = """
            select a.id, a.contact_id, a.what, a.owner, a.due_on,
                case when a.people <> '{}' and a.about <> '{}' then a.about
                    else coalesce(q.about, a.about) end as about,
                coalesce(q.reference, a.reference) as reference,
                a.done_at, d.said_by_name as done_by_name
            from mash.agreed_action a
            left join lateral (select k.about, k.reference from mash.information_request k
                where k.contact_id = a.contact_id and k.agency = a.agency and k.withdrawn_at is null
                order by k.asked_at desc, k.id desc limit 1) q on true
            left join lateral (select s.said_by_name from mash.agreed_action_update s
                where s.action_id = a.id and a.done_at is not null order by s.id desc limit 1) d on true
            where a.agency = access.agency_now()
            """;

    static final String OPEN = COLUMNS + "and a.done_at is null order by a.due_on, a.id limit 200";

    static final String DONE =
            COLUMNS + "and a.done_at is not null order by a.done_at desc, a.id limit 25 offset :skip";

    public boolean isLateOn(LocalDate today) {
        return doneAt == null && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "AgencyActionRow[" + id + ", " + dueOn + "]";
    }
}
