package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/** What the pathways of the town show, against the rows of the tables, counted in Java and not in the page's query. */
final class TownPathways {

    private static final Month SCHOOL_YEAR = Month.SEPTEMBER;
    private static final Duration IN_TIME = Duration.ofHours(72);

    private record Row(Map<String, @Nullable Object> values) {

        @Nullable
        Object get(String column) {
            return values.get(column);
        }
    }

    private final House house;
    private final TestDatabase database;

    TownPathways(House house, TestDatabase database) {
        this.house = house;
        this.database = database;
    }

    void arePlanted() {
        assertThat(text(InventedPerson.SELMA, "/missing/episodes")).contains("Missing now", "Return interviews due");
        assertThat(text(InventedPerson.THEA, "/private-fostering/arrangements")).contains("overdue");
        assertThat(text(InventedPerson.SELWYN, "/allegations/cases")).contains("Corwin Hathersage", "overdue");
        assertThat(rows("select record_id from pathways.missing_episode where found_at is null"))
                .hasSize(1);
    }

    void exploitationIsPlanted(LocalDate today) {
        var open = lines(InventedPerson.WINIFRED, "/exploitation/cases");
        has(1, open, "Awaiting triage", "Not set", "due in");
        has(1, open, "Awaiting triage", "Triage the referral", "overdue");
        has(1, open, "Open with a plan", "Screen again", "overdue");
        has(1, open, "High. Lower level proposed");
        has(2, open, "Stepped down");
        has(1, open, "On the agenda of the MACE panel");
        assertThat(lines(InventedPerson.WINIFRED, "/exploitation/cases?closed=yes"))
                .hasSize(6);
        assertThat(rows("select e.record_id from pathways.exploitation_entry e where e.choice = 'NRM_REASONABLE'"))
                .hasSize(1);
        var panels = lines(InventedPerson.WINIFRED, "/exploitation/panels");
        has(3, panels, "Marit Vale; Ada Crest");
        has(1, panels, "Overdue", "Essex Police");
        assertThat(panels).hasSize(4);
        assertThat(rows("select due_on from pathways.mace_action where done_at is null").stream()
                        .filter(row -> row.get("due_on") instanceof java.sql.Date date
                                && date.toLocalDate().isBefore(today)))
                .hasSize(1);
        assertThat(lines(InventedPerson.ISOLDE, "/exploitation/intelligence")).hasSize(5);
        assertThat(rows("select id from pathways.intelligence_link")).hasSize(3);
        assertThat(rows("select record_id from casework.completed_tool")).hasSizeGreaterThan(8);
    }

    void missingEducationIsPlanted() {
        var open = lines(InventedPerson.CORIN, "/missing-education/cases");
        has(1, open, "Awaiting triage", "Record the risk triage", "due in");
        has(1, open, "tracing", "whereabouts again", "overdue");
        has(1, open, "Located", "Confirm where the child is educated");
        has(3, open, "Joint enquiries");
        assertThat(rows("select h.record_id from pathways.cme_half h join casework.pathway_case c"
                        + " on c.record_id = h.record_id and c.step = 'ENQUIRIES' group by h.record_id, c.step"
                        + " having count(distinct h.half) = 1"))
                .hasSize(1);
        assertThat(lines(InventedPerson.CORIN, "/missing-education/cases?closed=yes"))
                .hasSizeGreaterThan(7);
        assertThat(rows("select recorded_by_name from pathways.cme_decision where act = 'OVER_AGE'"))
                .extracting(row -> row.get("recorded_by_name"))
                .containsExactly(InventedPerson.PHILIPPA.fullName());
        assertThat(lines(InventedPerson.CORIN, "/missing-education/schools")).hasSize(2);
        assertThat(lines(InventedPerson.WYSTAN, "/missing-education/returns")).hasSize(5);
        assertThat(lines(InventedPerson.WYSTAN, "/missing-education/school")).hasSizeGreaterThan(3);
    }

    void missingAgrees(int year) {
        var episodes = rows("""
                select e.record_id, e.missing_from, e.reported_at, e.found_at, e.child_name || e.child_born as child,
                    (select min(i.held_at) from pathways.missing_interview i
                        where i.record_id = e.record_id and i.result = 'DONE') as held_at,
                    (select min(i.result) from pathways.missing_interview i where i.record_id = e.record_id) as result
                from pathways.missing_episode e""").stream().filter(in(year, "reported_at")).toList();
        var page = figures(InventedPerson.SELMA);
        assertThat(episodes).isNotEmpty();
        assertThat(page.in(year, "Episodes reported")).isEqualTo(episodes.size());
        assertThat(page.in(year, "Family home"))
                .isEqualTo(count(episodes, row -> "HOME".equals(row.get("missing_from"))));
        assertThat(page.in(year, "Children reported missing")).isEqualTo((int)
                episodes.stream().map(row -> row.get("child")).distinct().count());
        assertThat(page.in(year, "Returns")).isEqualTo(count(episodes, row -> row.get("found_at") != null));
        assertThat(page.in(year, "Held")).isEqualTo(count(episodes, row -> row.get("held_at") != null));
        assertThat(page.in(year, "Held within 72 hours")).isEqualTo(count(episodes, TownPathways::isInTime));
        assertThat(page.in(year, "Declined")).isEqualTo(count(episodes, row -> "DECLINED".equals(row.get("result"))));
    }

    private static boolean isInTime(Row row) {
        return row.get("held_at") != null
                && Duration.between(at(row, "found_at"), at(row, "held_at")).compareTo(IN_TIME) <= 0;
    }

    void privateFosteringAgrees(int year) {
        var all = rows("select received_at, aware_on, ended_on from pathways.private_fostering");
        var decisions = rows("select outcome, decided_at from pathways.private_fostering_decision");
        var page = figures(InventedPerson.THEA);
        assertThat(page.in(year, "Notifications received")).isEqualTo(count(all, in(year, "received_at")));
        assertThat(page.in(year, "Began in the year")).isEqualTo(count(all, row -> isIn(year, row.get("aware_on"))));
        assertThat(page.in(year, "Ended in the year")).isEqualTo(count(all, row -> isIn(year, row.get("ended_on"))));
        assertThat(page.in(year, "Decisions made")).isEqualTo(count(decisions, in(year, "decided_at")));
    }

    void exploitationAgrees(int year) {
        var referrals = rows("""
                select record_id, child_name || child_born as child, sex, array_to_string(types, ' ') as types, told_at
                from pathways.exploitation_referral""");
        var levels = rows("""
                select l.id, l.record_id, l.act, l.level, l.decided_at, c.ended_at from pathways.exploitation_level l
                    join casework.pathway_case c on c.record_id = l.record_id order by l.id desc""");
        var entries = rows("select kind, choice, happened_on from pathways.exploitation_entry");
        var received = referrals.stream().filter(in(year, "told_at")).toList();
        var page = figures(InventedPerson.WINIFRED);
        assertThat(received).isNotEmpty();
        assertThat(page.in(year, "Children referred")).isEqualTo(received.size());
        assertThat(page.in(year, "Repeat referral"))
                .isEqualTo(count(
                        received,
                        row -> referrals.stream()
                                .anyMatch(other -> Objects.equals(other.get("child"), row.get("child"))
                                        && at(other, "told_at").isBefore(at(row, "told_at")))));
        assertThat(page.in(year, "County lines"))
                .isEqualTo(
                        count(received, row -> String.valueOf(row.get("types")).contains("COUNTY_LINES")));
        assertThat(page.in(year, "Female")).isEqualTo(count(received, is("sex", "FEMALE")));
        assertThat(page.in(year, "New cases"))
                .isEqualTo(count(levels, in(year, "decided_at").and(is("act", "SET"))));
        assertThat(page.in(year, "Open cases")).isEqualTo((int) levels.stream()
                .filter(row ->
                        isBeforeTheEnd(year, Month.APRIL, row, "decided_at") && isOpenAtTheEnd(year, Month.APRIL, row))
                .map(row -> row.get("record_id"))
                .distinct()
                .count());
        var inYear = entries.stream()
                .filter(row -> isIn(year, row.get("happened_on")))
                .toList();
        assertThat(page.in(year, "Risk reduced and sustained"))
                .isEqualTo(count(inYear, is("choice", "RISK_REDUCED").and(is("kind", "CLOSURE"))));
        assertThat(page.in(year, "Referred to the National Referral Mechanism"))
                .isEqualTo(count(inYear, is("choice", "NRM_REFERRED")));
        assertThat(page.in(year, "Child abduction warning notice (CAWN)"))
                .isEqualTo(count(inYear, is("choice", "WARNING_NOTICE")));
    }

    void missingEducationAgrees(int year) {
        var cases = rows("""
                select c.record_id, c.opened_at, c.ended_at, p.reason from pathways.cme_pupil p
                    join casework.pathway_case c on c.record_id = p.record_id""");
        var referrers = rows("select record_id, referrer from pathways.cme_referral order by id");
        var decisions = rows("select act, outcome, recorded_at from pathways.cme_decision");
        var efforts = rows("select ground, recorded_at from pathways.cme_efforts");
        var told = cases.stream().filter(in(year, SCHOOL_YEAR, "opened_at")).toList();
        var page = figures(InventedPerson.CORIN);
        assertThat(told).isNotEmpty();
        assertThat(page.in(year, "Children referred")).isEqualTo(told.size());
        assertThat(page.in(year, "School"))
                .isEqualTo(count(
                        told,
                        row -> referrers.stream()
                                .filter(one -> Objects.equals(one.get("record_id"), row.get("record_id")))
                                .findFirst()
                                .filter(is("referrer", "SCHOOL"))
                                .isPresent()));
        assertThat(page.in(year, "Moved within the UK")).isEqualTo(count(told, is("reason", "MOVED")));
        assertThat(page.in(year, "Open on 31 August, or today"))
                .isEqualTo(count(
                        cases,
                        row -> isBeforeTheEnd(year, SCHOOL_YEAR, row, "opened_at")
                                && isOpenAtTheEnd(year, SCHOOL_YEAR, row)));
        var closed = decisions.stream()
                .filter(in(year, SCHOOL_YEAR, "recorded_at")
                        .and(is("act", "CLOSE").or(is("act", "OVER_AGE"))))
                .toList();
        assertThat(page.in(year, "Cases closed")).isEqualTo(closed.size());
        assertThat(page.in(year, "Left the UK, confirmed")).isEqualTo(count(closed, is("outcome", "LEFT_UK")));
        assertThat(page.in(year, "Over age, untraced")).isEqualTo(count(closed, is("act", "OVER_AGE")));
        assertThat(page.in(year, "Ground (i)"))
                .isEqualTo(count(efforts, in(year, SCHOOL_YEAR, "recorded_at").and(is("ground", "I"))));
    }

    private static Predicate<Row> is(String column, String value) {
        return row -> value.equals(row.get(column));
    }

    private static boolean isBeforeTheEnd(int year, Month begins, Row row, String column) {
        return yearOf(LocalDate.ofInstant(at(row, column), Calendars.LONDON), begins) <= year;
    }

    private static boolean isOpenAtTheEnd(int year, Month begins, Row row) {
        return row.get("ended_at") == null || !isBeforeTheEnd(year, begins, row, "ended_at");
    }

    private static boolean isIn(int year, @Nullable Object day) {
        return day instanceof java.sql.Date date && yearOf(date.toLocalDate(), Month.APRIL) == year;
    }

    private static Predicate<Row> in(int year, String column) {
        return in(year, Month.APRIL, column);
    }

    private static Predicate<Row> in(int year, Month begins, String column) {
        return row -> row.get(column) != null
                && yearOf(LocalDate.ofInstant(at(row, column), Calendars.LONDON), begins) == year;
    }

    /** The calendar year in which it begins. */
    private static int yearOf(LocalDate day, Month begins) {
        return day.getMonth().compareTo(begins) < 0 ? day.getYear() - 1 : day.getYear();
    }

    private static Instant at(Row row, String column) {
        return switch (Objects.requireNonNull(row.get(column))) {
            case OffsetDateTime offset -> offset.toInstant();
            case java.sql.Timestamp timestamp -> timestamp.toInstant();
            case Object other -> throw new AssertionError(column + " is a " + other.getClass());
        };
    }

    private static int count(List<Row> rows, Predicate<Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    private List<Row> rows(String sql) {
        var rows = new ArrayList<Row>();
        for (var values : database.asOwner().sql(sql).query().listOfRows()) {
            rows.add(new Row(values));
        }
        return rows;
    }

    private String text(InventedPerson person, String page) {
        var browser = house.as(person);
        browser.visit(page);
        return browser.page().select("main").text();
    }

    private List<String> lines(InventedPerson person, String page) {
        var browser = house.as(person);
        browser.visit(page);
        return browser.page().select("main tbody tr, main section.bw-card").eachText();
    }

    /** So many lines with all of these words. */
    private static void has(int count, List<String> lines, String... words) {
        assertThat(lines.stream().filter(line -> Stream.of(words).allMatch(line::contains)))
                .as("%s in%n%s", String.join(", ", words), String.join("\n", lines))
                .hasSize(count);
    }

    private YearlyFigures figures(InventedPerson person) {
        return new YearlyFigures(house.as(person));
    }
}
