package org.breakwater.pathways.missing.year;

import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.casework.yearly.TableYear;
import org.breakwater.casework.yearly.YearlyTable;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.casework.yearly.YearlyTable.Section;
import org.breakwater.casework.yearly.YearlyTablePart;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.developments.EpisodeCategory;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.springframework.stereotype.Component;

/** The yearly table of children missing from home or care. */
@Component
class MissingYear implements YearlyTablePart {

    /** A child is the same name and date of birth; without a date of birth each episode is another child. */
    static final String COUNTED = """
            with told as (
                select e.record_id, e.category, e.missing_from, e.looked_after, e.reported_at, e.found_at, e.found_how,
                    case when e.child_born is null then e.record_id::text
                        else lower(btrim(e.child_name)) || e.child_born end as child
                from pathways.missing_episode e where e.reported_at >= :from and e.reported_at < :until),
            children as (select t.child, count(*) as episodes from told t group by t.child),
            back as (
                select t.found_at,
                    least(
                        (select min(o.made_at) from pathways.missing_interview_offer o
                            where o.record_id = t.record_id and o.kind = 'OFFER'),
                        (select min(i.held_at) from pathways.missing_interview i
                            where i.record_id = t.record_id and i.result = 'DONE')) as offered_at,
                    (select min(i.held_at) from pathways.missing_interview i
                        where i.record_id = t.record_id and i.result = 'DONE') as held_at,
                    (select i.result from pathways.missing_interview i
                        where i.record_id = t.record_id order by i.id desc limit 1) as result
                from told t where t.found_at is not null and t.found_how <> 'DECEASED')
            select 'CATEGORY' as part, t.category as item, count(*)::int as number from told t group by t.category
            union all
            select 'FROM', t.missing_from, count(*)::int from told t group by t.missing_from
            union all
            select 'CARE', t.looked_after, count(*)::int from told t group by t.looked_after
            union all
            select 'CHILDREN', case when c.episodes = 1 then '1' when c.episodes = 2 then '2'
                when c.episodes <= 5 then '3-5' when c.episodes <= 10 then '6-10' else '11+' end, count(*)::int
            from children c group by 2
            union all
            select 'LONG', 'ALL', count(*)::int from told t
            where coalesce(t.found_at, cast(:now as timestamptz)) > t.reported_at + interval '24 hours'
            union all
            select 'BACK', 'ALL', count(*)::int from back b
            union all
            select 'OFFERED', case when b.offered_at <= b.found_at + interval '72 hours' then 'IN_TIME' else 'LATE' end,
                count(*)::int
            from back b where b.offered_at is not null group by 2
            union all
            select 'DONE', case when b.held_at <= b.found_at + interval '72 hours' then 'IN_TIME' else 'LATE' end,
                count(*)::int
            from back b where b.held_at is not null group by 2
            union all
            select 'RESULT', b.result, count(*)::int from back b
            where b.held_at is null and b.result is not null group by b.result
            union all
            select 'CLOSED', o.outcome, count(*)::int
            from pathways.missing_closure c cross join lateral unnest(c.outcomes) as o (outcome)
            where c.closed_at >= :from and c.closed_at < :until group by o.outcome
            limit 100""";

    private static final YearlyTable TABLE = new YearlyTable(
            "Children missing from home or care",
            Set.of(Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER),
            new YearlyTable.Back("/missing/episodes", "Back to the episodes"),
            TableYear.FINANCIAL,
            "Episodes that were reported from 1 April to 31 March.",
            List.of(
                    YearlyTable.byEach(
                            "Episodes, by category",
                            "Episodes reported",
                            "CATEGORY",
                            EpisodeCategory.values(),
                            EpisodeCategory::inWords,
                            "Each time that a child was reported is one episode."),
                    YearlyTable.byEach(
                            "Where from",
                            "Episodes reported",
                            "FROM",
                            MissingFrom.values(),
                            MissingFrom::inWords,
                            "Where the child was missing from."),
                    YearlyTable.byEach(
                            "Looked after",
                            "Episodes reported",
                            "CARE",
                            LookedAfter.values(),
                            LookedAfter::inWords,
                            "As recorded with the episode."),
                    children(),
                    interviews(),
                    YearlyTable.byEach(
                            "How episodes were closed",
                            "Episodes closed in the year",
                            "CLOSED",
                            Outcome.values(),
                            Outcome::inWords,
                            "By the day on which they were closed. An episode with several outcomes counts under each;"
                                    + " one that was reopened and closed again counts twice.")),
            COUNTED);

    @Override
    public YearlyTable table() {
        return TABLE;
    }

    private static Section children() {
        return new Section(
                "Children",
                "The same name and date of birth is one child. An episode without a date of birth counts as another"
                        + " child.",
                List.of(
                        Line.all("Children reported missing", "CHILDREN"),
                        new Line("With 1 episode", "CHILDREN", "1"),
                        new Line("With 2 episodes", "CHILDREN", "2"),
                        new Line("With 3 to 5 episodes", "CHILDREN", "3-5"),
                        new Line("With 6 to 10 episodes", "CHILDREN", "6-10"),
                        new Line("With more than 10 episodes", "CHILDREN", "11+"),
                        Line.all("Episodes of more than 24 hours", "LONG")));
    }

    private static Section interviews() {
        return new Section(
                "Return interviews",
                "After each return of a child who was found alive. In time is within 72 elapsed hours of the return."
                        + " One that was declined or not possible is not held; one that was held was offered,"
                        + " also where it covers several episodes or another authority held it.",
                List.of(
                        Line.all("Returns", "BACK"),
                        Line.all("Offered", "OFFERED"),
                        new Line("Offered within 72 hours", "OFFERED", "IN_TIME"),
                        Line.all("Held", "DONE"),
                        new Line("Held within 72 hours", "DONE", "IN_TIME"),
                        new Line("Held later", "DONE", "LATE"),
                        new Line("Declined", "RESULT", "DECLINED"),
                        new Line("Not possible", "RESULT", "NOT_POSSIBLE")));
    }
}
