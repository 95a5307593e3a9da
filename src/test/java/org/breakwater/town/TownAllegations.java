package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.ConsiderationRow;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.subjects.RoleLists;
import org.breakwater.pathways.allegations.subjects.RoleLists.Kind;

/** Every number of the yearly table of allegations, each recomputed by a query of its own. */
final class TownAllegations {

    private static final String RECEIVED = """
            select count(*)::int from pathways.allegation_referral r
            where (r.received_at at time zone 'Europe/London')::date between :first and :last and\s""";

    /** Of the rows of the first role of a case, the last one. */
    private static final String OF_ROLE = """
            coalesce((select o.%s from pathways.allegation_role o where o.record_id = r.record_id
                and o.role_id = (select min(f.role_id::text)::uuid from pathways.allegation_role f
                    where f.record_id = r.record_id)
                and o.recorded_at = (select max(n.recorded_at) from pathways.allegation_role n
                    where n.role_id = o.role_id)), '') = '%s'""";

    private static final String CONSIDERED = """
            select count(*)::int from pathways.allegation_consideration c
            where (c.decided_at at time zone 'Europe/London')::date between :first and :last
              and not exists (select from pathways.allegation_consideration l where l.record_id = c.record_id
                and l.decided_at > c.decided_at
                and (l.decided_at at time zone 'Europe/London')::date <= :last) and\s""";

    private static final String DECIDED = """
            select count(*)::int from pathways.allegation_outcome o
            where (o.decided_at at time zone 'Europe/London')::date between :first and :last
              and not exists (select from pathways.allegation_outcome l where l.allegation_id = o.allegation_id
                and l.decided_at > o.decided_at
                and (l.decided_at at time zone 'Europe/London')::date <= :last) and\s""";

    private static final String CONCLUDED = """
            select count(*)::int from casework.pathway_case c
            where c.pathway = 'allegation' and c.step = 'CONCLUDED'
              and (c.ended_at at time zone 'Europe/London')::date between :first and :last and (
                select (c.ended_at at time zone 'Europe/London')::date
                        > (r.received_at at time zone 'Europe/London')::date
                        + make_interval(months => %d)
                    and (c.ended_at at time zone 'Europe/London')::date
                        <= (r.received_at at time zone 'Europe/London')::date
                        + make_interval(months => %d)
                from pathways.allegation_referral r where r.record_id = c.record_id)""";

    private static final String OPEN = """
            select count(*)::int from casework.pathway_case c
            where c.pathway = 'allegation' and (c.opened_at at time zone 'Europe/London')::date <= :last
              and not coalesce((c.ended_at at time zone 'Europe/London')::date <= :last, false)""";

    private static final String DUTY = """
            select count(*)::int from pathways.allegation_duty d
            where (d.recorded_at at time zone 'Europe/London')::date between :first and :last
              and not exists (select from pathways.allegation_duty l where l.record_id = d.record_id
                and l.body = d.body and l.recorded_at > d.recorded_at
                and (l.recorded_at at time zone 'Europe/London')::date <= :last) and\s""";

    private static final int EVER = 1200;

    private final House house;
    private final TestDatabase database;

    TownAllegations(House house, TestDatabase database) {
        this.house = house;
        this.database = database;
    }

    void agree(int year) {
        var shown = new YearlyFigures(house.as(InventedPerson.SELWYN)).all(year);
        var counted = new LinkedHashMap<String, Integer>();
        queries().forEach((measure, sql) -> counted.put(measure, count(sql, year)));
        assertThat(shown).isEqualTo(counted);
        assertThat(shown.get("Received: Referrals and requests for advice")).isPositive();
    }

    private int count(String sql, int year) {
        return database.asOwner()
                .sql(sql)
                .param("first", LocalDate.of(year, 4, 1))
                .param("last", LocalDate.of(year + 1, 3, 31))
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("Received: Referrals and requests for advice", RECEIVED + "true");
        for (var asks : Asks.values()) {
            queries.put("Received: " + asks.inWords(), RECEIVED + "r.asks = '" + asks + "'");
        }
        byRole(queries, "Sectors", "sector", Kind.SECTOR);
        byRole(queries, "Employment", "employment", Kind.EMPLOYMENT);
        considered(queries);
        queries.put("Outcomes: Allegations with an outcome", DECIDED + "true");
        for (var outcome : AllegationOutcome.values()) {
            queries.put("Outcomes: " + outcome.inWords(), DECIDED + "o.outcome = '" + outcome + "'");
        }
        ended(queries);
        queries.put("Referrals required: To any body", DUTY + "d.met = 'YES'");
        queries.put("Referrals sent: Sent to any body", DUTY + "d.sent_on is not null");
        for (var body : Body.values()) {
            var of = DUTY + "d.body = '" + body + "' and ";
            queries.put("Referrals required: " + body.inWords(), of + "d.met = 'YES'");
            queries.put("Referrals sent: " + body.inWords(), of + "d.sent_on is not null");
        }
        return queries;
    }

    private static void byRole(Map<String, String> queries, String table, String column, Kind kind) {
        queries.put(table + ": Cases received", RECEIVED + "true");
        for (var one : RoleLists.latest(kind)) {
            queries.put(table + ": " + one.name(), RECEIVED + OF_ROLE.formatted(column, one.code()));
        }
        queries.put(table + ": Not recorded", RECEIVED + OF_ROLE.formatted(column, ""));
    }

    private static void considered(Map<String, String> queries) {
        queries.put("Considered: Cases considered", CONSIDERED + "true");
        for (var way : Way.values()) {
            queries.put("Considered: " + way.inWords(), CONSIDERED + "c.way = '" + way + "'");
        }
        var all = "concat_ws(' ', c.harmed, c.offence, c.risk, c.suitability)";
        var table = "Harm threshold: ";
        queries.put(table + "Cases that meet at least one test", CONSIDERED + all + " like '%YES%'");
        queries.put(table + "Cases that meet no test", CONSIDERED + all + " = 'NO NO NO NO'");
        queries.put(
                table + "Cases in which none is met and one is not known",
                CONSIDERED + all + " like '%KNOWN%' and " + all + " not like '%YES%'");
        queries.put(table + ConsiderationRow.HARMED, CONSIDERED + "c.harmed = 'YES'");
        queries.put(table + ConsiderationRow.OFFENCE, CONSIDERED + "c.offence = 'YES'");
        queries.put(table + ConsiderationRow.RISK, CONSIDERED + "c.risk = 'YES'");
        queries.put(table + ConsiderationRow.SUITABILITY, CONSIDERED + "c.suitability = 'YES'");
    }

    private static void ended(Map<String, String> queries) {
        var table = "How long cases took: ";
        queries.put(table + "Cases concluded in the year", CONCLUDED.formatted(-1, EVER));
        queries.put(table + "Within 1 month", CONCLUDED.formatted(-1, 1));
        queries.put(table + "More than 1 month, up to 3 months", CONCLUDED.formatted(1, 3));
        queries.put(table + "More than 3 months, up to 6 months", CONCLUDED.formatted(3, 6));
        queries.put(table + "More than 6 months, up to 12 months", CONCLUDED.formatted(6, 12));
        queries.put(table + "More than 12 months", CONCLUDED.formatted(12, EVER));
        queries.put(table + "Open on 31 March, or today", OPEN);
    }
}
