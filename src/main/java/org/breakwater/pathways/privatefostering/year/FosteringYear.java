package org.breakwater.pathways.privatefostering.year;

import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.casework.yearly.TableYear;
import org.breakwater.casework.yearly.YearlyTable;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.casework.yearly.YearlyTable.Section;
import org.breakwater.casework.yearly.YearlyTablePart;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.springframework.stereotype.Component;

/** The yearly table of private fostering. */
@Component
class FosteringYear implements YearlyTablePart {

    /**
     * A deadline belongs to the year in which it was due, and is met by a visit on or before that day, whenever it was
     * recorded. One that ended with its arrangement before it was due is not counted.
     */
    static final String COUNTED = """
            with told as (
                select f.record_id, f.received_at, f.aware_on, f.ended_on, f.ending,
                    (select n.notifier from pathways.private_fostering_notification n
                        where n.record_id = f.record_id order by n.id limit 1) as notifier
                from pathways.private_fostering f),
            due as (
                select case when k.rule in ('pf-initial-visit', 'pf-start-visit') then 'INITIAL' else 'VISITS' end
                        as part,
                    exists (select from pathways.private_fostering_visit v
                        where v.record_id = k.record_id and v.kind <> 'ATTEMPT'
                          and v.visited_on <= (k.due_at at time zone 'Europe/London')::date
                          and v.visited_on >= (k.started_at at time zone 'Europe/London')::date
                              + case when k.rule like '%-year%' then 1 else 0 end) as in_time
                from casework.clock k join told t on t.record_id = k.record_id
                where k.rule in ('pf-initial-visit', 'pf-start-visit', 'pf-visit-from-awareness',
                        'pf-visit-first-year', 'pf-visit-later-years')
                  and k.due_at >= :from and k.due_at < :until and k.due_at < :now
                  and not (k.ended_how is not distinct from 'NOT_NEEDED' and k.ended_at <= k.due_at))
            select 'NOTIFIED' as part, t.notifier as item, count(*)::int as number from told t
            where t.received_at >= :from and t.received_at < :until group by t.notifier
            union all
            select d.part, case when d.in_time then 'IN_TIME' else 'LATE' end, count(*)::int from due d
            group by d.part, d.in_time
            union all
            select 'BEGAN', 'ALL', count(*)::int from told t
            where t.aware_on >= cast(:first as date) and t.aware_on < cast(:next as date)
            union all
            select 'ENDED', t.ending, count(*)::int from told t
            where t.ended_on >= cast(:first as date) and t.ended_on < cast(:next as date) group by t.ending
            union all
            select 'OPEN', 'ALL', count(*)::int from told t
            where t.aware_on < cast(:next as date) and (t.ended_on is null or t.ended_on >= cast(:next as date))
            union all
            select 'DECIDED', d.outcome, count(*)::int from pathways.private_fostering_decision d
            where d.decided_at >= :from and d.decided_at < :until group by d.outcome
            limit 100""";

    private static final YearlyTable TABLE = new YearlyTable(
            "Private fostering",
            Set.of(Role.PRIVATE_FOSTERING_WORKER, Role.PRIVATE_FOSTERING_MANAGER),
            new YearlyTable.Back("/private-fostering/arrangements", "Back to the arrangements"),
            TableYear.FINANCIAL,
            "In the shape of the national return that ended in 2016.",
            List.of(
                    YearlyTable.byEach(
                            "Notifications, by who notified",
                            "Notifications received",
                            "NOTIFIED",
                            NotifierKind.values(),
                            NotifierKind::inWords,
                            "Received from 1 April to 31 March, including those found later not to be private"
                                    + " fostering."),
                    new Section(
                            "Arrangements",
                            "An arrangement begins on the day on which the council became aware that the child lives"
                                    + " there.",
                            List.of(
                                    Line.all("Began in the year", "BEGAN"),
                                    Line.all("Ended in the year", "ENDED"),
                                    Line.all("Open on 31 March, or today", "OPEN"))),
                    new Section(
                            "Visits",
                            "Visits whose last day was in this year and has passed. A visit is in time by the day on"
                                    + " which it was made, and only if the child was seen or had not moved in yet.",
                            List.of(
                                    Line.all("Visits due within 7 working days", "INITIAL"),
                                    new Line("Made within 7 working days", "INITIAL", "IN_TIME"),
                                    Line.all("Regulation 8 visits due", "VISITS"),
                                    new Line("Regulation 8 visits made in time", "VISITS", "IN_TIME"))),
                    YearlyTable.byEach(
                            "Decisions",
                            "Decisions made",
                            "DECIDED",
                            Outcome.values(),
                            Outcome::inWords,
                            "An arrangement can be decided about more than once."),
                    YearlyTable.byEach(
                            "How arrangements ended",
                            "Arrangements that ended",
                            "ENDED",
                            Ending.values(),
                            Ending::inWords,
                            "By the day on which they ended.")),
            COUNTED);

    @Override
    public YearlyTable table() {
        return TABLE;
    }
}
