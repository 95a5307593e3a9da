package org.breakwater.pathways.allegations.year;

import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.casework.yearly.TableYear;
import org.breakwater.casework.yearly.YearlyTable;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.casework.yearly.YearlyTable.Section;
import org.breakwater.casework.yearly.YearlyTablePart;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.springframework.stereotype.Component;

/** The yearly table of allegations against people who work with children. */
@Component
class AllegationsYear implements YearlyTablePart {

    /** Of a case that was considered again, and of an allegation decided again, the latest counts. */
    static final String COUNTED = """
            with considered as (
                select distinct on (c.record_id) c.record_id, c.way from pathways.allegation_consideration c
                where c.decided_at >= :from and c.decided_at < :until order by c.record_id, c.id desc),
            decided as (
                select distinct on (o.allegation_id) o.allegation_id, o.outcome from pathways.allegation_outcome o
                where o.decided_at >= :from and o.decided_at < :until order by o.allegation_id, o.id desc),
            concluded as (
                select c.opened_at, c.ended_at from casework.pathway_case c
                where c.pathway = 'allegation' and c.step = 'CONCLUDED'
                  and c.ended_at >= :from and c.ended_at < :until),
            duty as (
                select distinct on (d.record_id, d.body) d.body, d.met, d.sent_on from pathways.allegation_duty d
                where d.recorded_at >= :from and d.recorded_at < :until order by d.record_id, d.body, d.id desc)
            select 'RECEIVED' as part, r.asks as item, count(*)::int as number
            from pathways.allegation_referral r join casework.pathway_case c on c.record_id = r.record_id
            where c.opened_at >= :from and c.opened_at < :until group by r.asks
            union all
            select 'CONSIDERED', c.way, count(*)::int from considered c group by c.way
            union all
            select 'DECIDED', d.outcome, count(*)::int from decided d group by d.outcome
            union all
            select 'CONCLUDED', case when c.ended_at <= c.opened_at + interval '1 month' then '1'
                when c.ended_at <= c.opened_at + interval '3 months' then '3'
                when c.ended_at <= c.opened_at + interval '12 months' then '12' else 'MORE' end, count(*)::int
            from concluded c group by 2
            union all
            select 'OPEN', 'ALL', count(*)::int from casework.pathway_case c
            where c.pathway = 'allegation' and c.opened_at < :until and (c.ended_at is null or c.ended_at >= :until)
            union all
            select 'DUTY', d.body, count(*)::int from duty d where d.met = 'YES' group by d.body
            union all
            select 'SENT', d.body, count(*)::int from duty d where d.sent_on is not null group by d.body
            limit 100""";

    private static final YearlyTable TABLE = new YearlyTable(
            "Allegations",
            Set.of(Role.LADO, Role.LADO_ADMINISTRATOR),
            new YearlyTable.Back("/allegations/cases", "Back to the cases"),
            TableYear.FINANCIAL,
            "For the LADO’s report to the partnership.",
            List.of(
                    YearlyTable.byEach(
                            "Received",
                            "Referrals and requests for advice",
                            "RECEIVED",
                            Asks.values(),
                            Asks::inWords,
                            "Received from 1 April to 31 March, by what the referrer asked for."),
                    YearlyTable.byEach(
                            "Considered",
                            "Cases considered",
                            "CONSIDERED",
                            Way.values(),
                            Way::inWords,
                            "The latest consideration of each case in the year."),
                    YearlyTable.byEach(
                            "Outcomes",
                            "Allegations with an outcome",
                            "DECIDED",
                            AllegationOutcome.values(),
                            AllegationOutcome::inWords,
                            "One for each allegation, so a case can have several. The latest in the year counts."),
                    howLong(),
                    YearlyTable.byEach(
                            "Duty to refer",
                            "Duties that were met",
                            "DUTY",
                            Body.values(),
                            Body::inWords,
                            "Where the duty to refer a person to the DBS or a regulator applies."),
                    YearlyTable.byEach(
                            "Referrals sent",
                            "Referrals sent",
                            "SENT",
                            Body.values(),
                            Body::inWords,
                            "Those of the table above that were sent.")),
            COUNTED);

    @Override
    public YearlyTable table() {
        return TABLE;
    }

    private static Section howLong() {
        return new Section(
                "How long cases took",
                "From the referral to the conclusion. A case that was closed when it was considered is not concluded.",
                List.of(
                        Line.all("Cases concluded in the year", "CONCLUDED"),
                        new Line("Within 1 month", "CONCLUDED", "1"),
                        new Line("Within 3 months", "CONCLUDED", "3"),
                        new Line("Within 12 months", "CONCLUDED", "12"),
                        new Line("In more than 12 months", "CONCLUDED", "MORE"),
                        Line.all("Open on 31 March, or today", "OPEN")));
    }
}
