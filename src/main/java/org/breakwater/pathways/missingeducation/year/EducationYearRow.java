package org.breakwater.pathways.missingeducation.year;

/** A number of the termly return. @param part what the children are counted by; @param item the code of the group */
public record EducationYearRow(String part, String item, int children) {

    /**
     * Children whose case was open at the end of the census day, and the outcomes of the twelve months to it. A case is
     * open until it is closed, and again once it is reopened. How long a child has been missing education is counted
     * from the last day attended, or from the referral if that is not known.
     */
    static final String ON_CENSUS_DAY = """
            with ended as (
                select distinct on (d.record_id) d.record_id, d.act, d.outcome, d.recorded_at
                from pathways.cme_decision d
                where d.act in ('CLOSE', 'NOT_CME', 'DIED', 'OVER_AGE', 'REOPEN') and d.recorded_at < :end
                order by d.record_id, d.id desc),
            open as (
                select p.sex, p.year_group, p.reason,
                    cast(:day as date) - coalesce(p.counted_from,
                        cast(r.recorded_at at time zone 'Europe/London' as date)) as days
                from pathways.cme_pupil p
                    join lateral (select f.recorded_at from pathways.cme_referral f
                        where f.record_id = p.record_id order by f.id limit 1) r on r.recorded_at < :end
                    left join ended e on e.record_id = p.record_id
                where e.act is null or e.act = 'REOPEN')
            select 'ALL' as part, 'ALL' as item, cast(count(*) as int) as children from open having count(*) > 0
            union all
            select 'SEX', o.sex, cast(count(*) as int) from open o group by o.sex
            union all
            select 'YEAR_GROUP', case o.year_group when '' then 'Not known' else o.year_group end, cast(count(*) as int)
            from open o group by o.year_group
            union all
            select 'LENGTH', case when o.days < 28 then 'A' when o.days < 84 then 'B' when o.days < 365 then 'C'
                else 'D' end, cast(count(*) as int)
            from open o group by 2
            union all
            select 'REASON', o.reason, cast(count(*) as int) from open o group by o.reason
            union all
            select 'OUTCOME', case e.act when 'CLOSE' then e.outcome else e.act end, cast(count(*) as int)
            from ended e where e.act <> 'REOPEN' and e.recorded_at >= :from group by 2
            order by part, item limit 200""";
}
