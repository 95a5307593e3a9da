package org.breakwater.pathways.missingeducation.year;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;
import org.breakwater.casework.yearly.TableYear;
import org.breakwater.casework.yearly.YearlyTable;
import org.breakwater.casework.yearly.YearlyTable.Line;
import org.breakwater.casework.yearly.YearlyTable.Section;
import org.breakwater.casework.yearly.YearlyTablePart;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.springframework.stereotype.Component;

/** The yearly table of children missing education, beside the termly return. */
@Component
class EducationTable implements YearlyTablePart {

    static final String COUNTED = """
            with told as (
                select p.record_id, p.reason, c.opened_at, c.ended_at,
                    (select r.referrer from pathways.cme_referral r
                        where r.record_id = p.record_id order by r.id limit 1) as referrer
                from pathways.cme_pupil p join casework.pathway_case c on c.record_id = p.record_id)
            select 'REFERRED' as part, t.referrer as item, count(*)::int as number from told t
            where t.opened_at >= :from and t.opened_at < :until group by t.referrer
            union all
            select 'REASON', t.reason, count(*)::int from told t
            where t.opened_at >= :from and t.opened_at < :until group by t.reason
            union all
            select 'OPEN', 'ALL', count(*)::int from told t
            where t.opened_at < :until and (t.ended_at is null or t.ended_at >= :until)
            union all
            select 'CLOSED', d.outcome, count(*)::int from pathways.cme_decision d
            where d.act in ('CLOSE', 'OVER_AGE') and d.recorded_at >= :from and d.recorded_at < :until
            group by d.outcome
            union all
            select 'EFFORTS', e.ground, count(*)::int from pathways.cme_efforts e
            where e.recorded_at >= :from and e.recorded_at < :until group by e.ground
            limit 100""";

    private static final TableYear SCHOOL_YEAR = new TableYear(
            Month.SEPTEMBER,
            "academic year, as in the Department for Education’s figures on children missing education");

    private static final YearlyTable TABLE = new YearlyTable(
            "Children missing education",
            Set.of(Role.CME_OFFICER, Role.CME_MANAGER),
            new YearlyTable.Back("/missing-education/cases", "Back to the cases"),
            SCHOOL_YEAR,
            "The termly return counts a census day.",
            List.of(
                    YearlyTable.byEach(
                            "Referrals, by source",
                            "Children referred",
                            "REFERRED",
                            ReferrerKind.values(),
                            ReferrerKind::inWords,
                            "By the first referral of each case."),
                    YearlyTable.byEach(
                            "Referrals, by reason",
                            "Children referred",
                            "REASON",
                            Reason.values(),
                            Reason::inWords,
                            "The main reason, as it is recorded now."),
                    new Section(
                            "Open cases",
                            "A child who was not traced stays open.",
                            List.of(Line.all("Open on 31 August, or today", "OPEN"))),
                    closed(),
                    new Section(
                            "Joint reasonable efforts",
                            "Confirmed by the council for a deletion on ground (h) or (i). The school deletes.",
                            List.of(new Line("Ground (h)", "EFFORTS", "H"), new Line("Ground (i)", "EFFORTS", "I")))),
            COUNTED);

    @Override
    public YearlyTable table() {
        return TABLE;
    }

    private static Section closed() {
        var outcomes = new ArrayList<>(List.of(Line.all("Cases closed", "CLOSED")));
        for (var act : List.of(EducationAct.CLOSE, EducationAct.OVER_AGE)) {
            EducationOutcome.of(act).forEach(one -> outcomes.add(new Line(one.inWords(), "CLOSED", one.name())));
        }
        return new Section("Closed, by outcome", "By the day on which the case was closed.", outcomes);
    }
}
