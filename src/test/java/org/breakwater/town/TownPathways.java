package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.breakwater.House;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/** What the pathways of the town show, against the rows of the tables, counted in Java and not in the page's query. */
final class TownPathways {

    private static final Duration IN_TIME = Duration.ofHours(72);

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

    private static boolean isInTime(Map<String, @Nullable Object> row) {
        return row.get("held_at") != null
                && Duration.between(at(row, "found_at"), at(row, "held_at")).compareTo(IN_TIME) <= 0;
    }

    void allegationsAgree(int year) {
        var cases = rows("select opened_at, ended_at, step from casework.pathway_case where pathway = 'allegation'");
        var outcomes = rows("select outcome, decided_at from pathways.allegation_outcome");
        var page = figures(InventedPerson.SELWYN);
        assertThat(page.in(year, "Referrals and requests for advice")).isEqualTo(count(cases, in(year, "opened_at")));
        assertThat(page.in(year, "Allegations with an outcome")).isEqualTo(count(outcomes, in(year, "decided_at")));
        assertThat(page.in(year, "Substantiated"))
                .isEqualTo(count(
                        outcomes, in(year, "decided_at").and(row -> "SUBSTANTIATED".equals(row.get("outcome")))));
        assertThat(page.in(year, "Cases concluded in the year"))
                .isEqualTo(count(
                        cases,
                        row -> "CONCLUDED".equals(row.get("step"))
                                && in(year, "ended_at").test(row)));
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

    private static boolean isIn(int year, @Nullable Object day) {
        return day instanceof java.sql.Date date && yearOf(date.toLocalDate()) == year;
    }

    private static Predicate<Map<String, @Nullable Object>> in(int year, String column) {
        return row -> row.get(column) != null && yearOf(LocalDate.ofInstant(at(row, column), Calendars.LONDON)) == year;
    }

    /** In whose April it begins. */
    private static int yearOf(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    private static Instant at(Map<String, @Nullable Object> row, String column) {
        return switch (Objects.requireNonNull(row.get(column))) {
            case OffsetDateTime offset -> offset.toInstant();
            case java.sql.Timestamp timestamp -> timestamp.toInstant();
            case Object other -> throw new AssertionError(column + " is a " + other.getClass());
        };
    }

    private static int count(List<Map<String, @Nullable Object>> rows, Predicate<Map<String, @Nullable Object>> which) {
        return (int) rows.stream().filter(which).count();
    }

    private List<Map<String, @Nullable Object>> rows(String sql) {
        return database.asOwner().sql(sql).query().listOfRows();
    }

    private String text(InventedPerson person, String page) {
        var browser = house.as(person);
        browser.visit(page);
        return browser.page().select("main").text();
    }

    private YearlyFigures figures(InventedPerson person) {
        return new YearlyFigures(house.as(person));
    }
}
