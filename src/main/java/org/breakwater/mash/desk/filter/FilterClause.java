package org.breakwater.mash.desk.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open contacts that match a filter, as an SQL condition with its parameters. */
public final class FilterClause {

    /** Each filter has a condition; one that is not set matches everything. */
    public static final String OPEN = """
            from mash.contact c
            where c.stage = any(cast(:stages as text[])) and c.stage <> 'CLOSED'
                and coalesce(c.rating, 'NONE') = any(cast(:ratings as text[]))
                and case c.way when 'CHILD' then '1C' else coalesce(c.source, '10') end
                    = any(cast(:sources as text[]))
                and (not :late or least(c.due_at, c.feedback_due_at) < :now
                    or exists (select from mash.information_request a where a.contact_id = c.id
                        and a.replied_at is null and a.withdrawn_at is null and a.due_at < :now))
                and (:anyone or coalesce((select cast(l.account_id as text) from mash.allocation l
                    where l.contact_id = c.id and l.ended_at is null), '') = :allocated)
                and (:anyConcern or case c.concerns when '{}' then '{NONE}'::text[] else c.concerns end
                    && cast(:concerns as text[]))
                and (:anyTeam or exists (select from mash.handover h
                    where h.contact_id = c.id and h.settled_at is null and h.team = :team))
                and (:anyArea or case :area
                    when 'NONE' then not exists (select from people.person p
                        join people.address_now h on h.record_id = p.record_id and h.person_id = p.id
                        cross join lateral mash.areas_in(h.address)
                        where p.record_id = c.id and p.part = 'CHILD')
                    else exists (select from people.person p
                        join people.address_now h on h.record_id = p.record_id and h.person_id = p.id
                        cross join lateral mash.areas_in(h.address) a
                        where p.record_id = c.id and p.part = 'CHILD' and a.area = :area) end)
                and (:anyAge or exists (select from people.age_now n
                    where n.record_id = c.id and n.part = 'CHILD'
                        and people.years_old(n.unborn, n.born_on, n.age, cast(:today as date))
                            = any(cast(:years as int[]))))
            """;

    private FilterClause() {}

    /** @param me the account of the current user */
    public static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, UUID me, String[] stages, Narrowing narrowing, Instant now) {
        return statement
                .param("stages", stages)
                .param("ratings", narrowing.ratingNames())
                .param("anyConcern", narrowing.concerns().isEmpty())
                .param("concerns", narrowing.concerns().toArray(String[]::new))
                .param("sources", narrowing.sourceCodes())
                .param("late", narrowing.late())
                .param("anyone", narrowing.allocated().isEmpty())
                .param("allocated", allocated(me, narrowing))
                .param("anyTeam", narrowing.team().isEmpty())
                .param("team", narrowing.team())
                .param("anyArea", narrowing.area().isEmpty())
                .param("area", narrowing.area())
                .param("anyAge", narrowing.ages().isEmpty())
                .param("years", narrowing.years())
                .param("today", LocalDate.ofInstant(now, Calendars.LONDON))
                .param("now", now);
    }

    private static String allocated(UUID me, Narrowing narrowing) {
        return switch (narrowing.allocated()) {
            case ListFilter.ME -> me.toString();
            case ListFilter.NO_ONE -> "";
            default -> narrowing.allocated();
        };
    }
}
