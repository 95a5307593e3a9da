package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.partnership.Profile;
import org.breakwater.time.deadlines.DeadlineRule;
import org.breakwater.time.deadlines.DeadlineRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every queue, deadline and request: someone may act on it, it ends only when that is done or handed on, and it is on
 * someone's page. What can be outstanding is read from the code: the deadline rules, the stages, and each table that
 * marks a row as due or still open. A new one without an owner fails here.
 */
@HouseTest
class NothingIsOwedByNobodyTest {

    /** Tables with a due time, or an index over open rows. */
    private static final String OPEN_THINGS = """
            select distinct name from (
                select format('%s.%s', schemaname, tablename) as name from pg_indexes
                where indexdef ~ ' WHERE '
                    and indexdef ~* '(_at IS NULL|record_id IS NULL|agreed IS NULL|state = |state <> |state IN)'
                union all
                select format('%s.%s', table_schema, table_name) from information_schema.columns
                where column_name in ('due_at', 'due_on', 'due_since', 'correct_by', 'review_on', 'half_at')) t
            where name !~ '^(pg_|information_schema)' order by name""";

    private static final String MAY_DELETE = """
            select has_table_privilege(current_user, ?, 'delete')""";

    /** Rows that may disappear without being done, and why. */
    private static final Map<String, String> MAY_GO = Map.of(
            "mash.external_team_call", "what the team must know is again what it was told",
            "documents.file", "a file of a draft that was never sent is forgotten with it",
            "training.booking", "a form that nobody finished",
            "notify.outbox", "settled long ago",
            "notify.mail", "settled long ago");

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void aTuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
    }

    private static Set<String> all(Function<Owed, Collection<String>> what) {
        return Owed.EVERYTHING.stream()
                .flatMap(owed -> what.apply(owed).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void everyDeadlineRuleHasAnOwner() {
        assertThat(all(Owed::rules))
                .containsExactlyInAnyOrderElementsOf(DeadlineRules.shipped().all().stream()
                        .map(DeadlineRule::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyStageButTheLastIsAQueueThatSomebodyWorksOn() {
        assertThat(Arrays.stream(Stage.values()).filter(stage -> stage != Stage.CLOSED))
                .allSatisfy(stage ->
                        assertThat(Owed.EVERYTHING).extracting(Owed::page).contains("/desk?stage=" + stage.name()));
    }

    @Test
    void everyTableOfOpenThingsHasAnOwner() {
        var open = new HashSet<>(
                database.asOwner().sql(OPEN_THINGS).query(String.class).list());
        open.removeAll(Owed.ASKS_NOBODY.keySet());
        assertThat(all(Owed::tables)).containsAll(open);
    }

    @Test
    void someoneMayOpenItsPageAndDoWhatItAsksFor() {
        var routes = Routes.of(mappings);
        assertThat(Owed.EVERYTHING).allSatisfy(owed -> {
            var page = route(routes, RequestMethod.GET, owed.pattern());
            var act = Stream.of(RequestMethod.POST, RequestMethod.GET)
                    .map(method -> route(routes, method, owed.act()))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
            assertThat(page).as("the page " + owed.page()).isNotNull();
            assertThat(act).as("the act " + owed.act()).isNotNull();
            if (page != null && act != null) {
                assertThat(owed.acts()).allMatch(role -> page.lets(role) && act.lets(role));
                assertThat(!owed.acts().isEmpty() || page.forEveryone() && act.forEveryone())
                        .isTrue();
            }
        });
    }

    private static Routes.@Nullable Route route(List<Routes.Route> routes, RequestMethod method, String pattern) {
        return routes.stream()
                .filter(route -> route.method() == method && route.pattern().equals(pattern))
                .findFirst()
                .orElse(null);
    }

    @Test
    void theDemonstrationHasEnoughPeopleForEachAndATeamForEachHandover() {
        assertThat(Owed.EVERYTHING)
                .allSatisfy(owed -> assertThat(Arrays.stream(InventedPerson.values())
                                .filter(person -> owed.acts().contains(person.role())))
                        .hasSizeGreaterThanOrEqualTo(owed.people()));
        assertThat(house.getBean(Profile.class).teams())
                .allSatisfy(team -> assertThat(team.outside()
                                || Arrays.stream(InventedPerson.values())
                                        .anyMatch(person -> person.belongsTo().equals(team.id())))
                        .as(team.id() + " is outside, or someone receives for it")
                        .isTrue());
    }

    @Test
    void noRowOfItVanishesBeforeItIsDone() {
        assertThat(all(Owed::tables))
                .allSatisfy(table -> assertThat(MAY_GO.containsKey(table)
                                || !database.asApp()
                                        .sql(MAY_DELETE)
                                        .param(table)
                                        .query(Boolean.class)
                                        .single())
                        .as("the program cannot delete from " + table)
                        .isTrue());
    }

    @Test
    void itIsOnSomebodysPage() {
        var ids = new Furnished(house).ids();
        assertThat(Owed.EVERYTHING.stream().filter(owed -> !owed.key().isEmpty()))
                .allSatisfy(owed -> {
                    var id = ids.get(owed.key());
                    assertThat(peopleFor(owed))
                            .as(owed.page() + " shows " + owed.key())
                            .anyMatch(person -> shows(person, filled(owed.page(), ids), String.valueOf(id)));
                });
    }

    private static List<InventedPerson> peopleFor(Owed owed) {
        return Arrays.stream(InventedPerson.values())
                .filter(person -> owed.acts().contains(person.role()))
                .toList();
    }

    private static String filled(String page, Map<String, String> ids) {
        var path = page;
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    /** Whether one of the start pages leads to it. */
    private boolean shows(InventedPerson person, String path, String id) {
        var browser = house.as(person);
        browser.visit(path);
        for (int page = 2; page < 60; page++) {
            if (!browser.page()
                    .select("main [href*=" + id + "], main form[action*=" + id + "]")
                    .isEmpty()) {
                return true;
            }
            var more = path + (path.contains("?") ? "&" : "?") + "page=" + page;
            if (browser.page().select("main a[href*=page=" + page + "]").isEmpty()) {
                return false;
            }
            browser.visit(more);
        }
        return false;
    }
}
