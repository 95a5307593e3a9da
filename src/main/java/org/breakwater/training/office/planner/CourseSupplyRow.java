package org.breakwater.training.office.planner;

/** The sessions of a course. @param places all of its sessions together */
public record CourseSupplyRow(String course, int sessions, int places) {

    public static final String BETWEEN = """
            select course, cast(count(*) as int) as sessions, cast(sum(capacity) as int) as places
            from training.session
            where starts_at >= :from and starts_at < :until and ends_at <= :now and cancelled_at is null
            group by course order by course limit 500""";
}
