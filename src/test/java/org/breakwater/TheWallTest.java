package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.notify.delivery.PostRoom;
import org.breakwater.pathways.allegations.lifecycle.Allegations;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The subject of an allegation is a screener at the desk, and their manager manages the desk: to them, and to everyone
 * but the LADO and the administrator, everything is as if the case did not exist.
 */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class TheWallTest {

    private static final Set<InventedPerson> OURS =
            EnumSet.of(InventedPerson.SELWYN, InventedPerson.DELPHINE, InventedPerson.MABEL);

    /** The subject, their manager, and one of each other sort of post. */
    private static final List<InventedPerson> OTHERS = List.of(
            InventedPerson.MAYA,
            InventedPerson.ADAEZE,
            InventedPerson.FRANCES,
            InventedPerson.ODILE,
            InventedPerson.MARGIT,
            InventedPerson.BRAM);

    /** Access logs, sessions, and pages that stay open and refresh. */
    private static final Set<String> GROW_BY_LOOKING =
            Set.of("/account", "/cases/{id}/access-log", "/desk/live", "/desk/live/{id}");

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Furnished furnished;

    @BeforeEach
    void aHouse() {
        clock.set(clock.instant());
        furnished = new Furnished(house);
    }

    @AfterEach
    void noMailIsLeft() {
        new PostRoom(house, mail -> Optional.empty()).clear();
    }

    private InventedAllegation aboutMaya() {
        return new InventedAllegation(house, InventedAllegation.about("Maya Lindqvist"));
    }

    /** Lists, counts, queues, previous contacts, matches, chronologies, PDFs and tables to download. */
    @Test
    void noPageOfAnyoneElseChangesByAWord(CapturedOutput log) {
        var ids = furnished.ids();
        pages(ids);
        var before = pages(ids);
        var logged = log.getAll().length();
        var secret = aboutMaya();
        var after = pages(ids);
        assertThat(after).hasSizeGreaterThan(500).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(log.getAll().substring(logged))
                .doesNotContain(secret.id.toString(), secret.reference, "Wexcombe", "Peverell", "Lindqvist");
    }

    private Map<String, String> pages(Map<String, String> ids) {
        var pages = new LinkedHashMap<String, String>();
        for (var person : OTHERS) {
            var browser = house.as(person);
            Routes.of(mappings).stream()
                    .filter(route -> route.method() == RequestMethod.GET && route.lets(person.role()))
                    .filter(route -> !GROW_BY_LOOKING.contains(route.pattern()))
                    .filter(route -> person == OTHERS.getFirst() || !route.isPrintedForEveryone())
                    .map(route -> route.filled(ids))
                    .forEach(path -> pages.put(person + " " + path, shown(browser, path)));
        }
        return pages;
    }

    private static String shown(Browser browser, String path) {
        var answer = browser.visit(path).getResponse();
        var type = String.valueOf(answer.getContentType());
        return type.startsWith("text/html")
                ? browser.page().text()
                : answer.getStatus() + " " + type + " " + FileWords.of(type, answer.getContentAsByteArray());
    }

    /** With the id of the case in every place where an address has one, by GET and by POST. */
    @Test
    void anAddressWithTheIdOfTheCaseAnswersAsOneWithAnIdThatThereIsNot() {
        var secret = aboutMaya().id.toString();
        var none = UUID.randomUUID().toString();
        var wrong = new ArrayList<String>();
        for (var person : OTHERS) {
            var browser = house.as(person);
            Routes.of(mappings).stream()
                    .filter(route -> route.pattern().contains("{"))
                    .filter(route ->
                            route.lets(person.role()) || route.pattern().startsWith("/allegations/"))
                    .forEach(route -> {
                        var there = answer(browser, route, secret).replace(secret, none);
                        if (!there.equals(answer(browser, route, none))) {
                            wrong.add(person + " " + route);
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    private static String answer(Browser browser, Routes.Route route, String id) {
        var path = route.pattern().replaceAll("[{][^}]*[}]", id);
        var answer =
                (route.method() == RequestMethod.GET ? browser.visit(path) : browser.postNothing(path)).getResponse();
        var isPage = String.valueOf(answer.getContentType()).startsWith("text/html");
        return answer.getStatus() + " " + answer.getHeader("Location")
                + (isPage ? browser.page().text() : "");
    }

    @Test
    void everyPageOfACaseIsNotFoundForEveryOtherPost() {
        var secret = aboutMaya();
        for (var person : InventedPerson.values()) {
            var browser = house.as(person);
            for (var path : List.of(
                    "/allegations/cases",
                    "/allegations/cases/" + secret.id,
                    "/allegations/cases/" + secret.id + "/entries/strand",
                    "/cases/" + secret.id,
                    "/cases/" + secret.id + "/chronology",
                    "/cases/" + secret.id + "/chronology/chronology.pdf",
                    "/cases/" + secret.id + "/access-log",
                    "/cases/" + secret.id + "/conflicts")) {
                var status = browser.visit(path).getResponse().getStatus();
                assertThat(status == 404).as(person + " " + path + " " + status).isEqualTo(!OURS.contains(person));
            }
        }
    }

    @Test
    void noTableShowsOrCountsARowOfTheCaseToAnyoneElse() {
        var secret = aboutMaya();
        var tables = new RecordTables(house);
        var wrong = new ArrayList<String>();
        for (var person : InventedPerson.values()) {
            if (!OURS.contains(person)) {
                tables.all().stream()
                        .filter(table -> tables.rows(person.asActor(), table, secret.id) > 0)
                        .forEach(table -> wrong.add(person + " " + table.name()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tables.all().stream()
                        .filter(table -> tables.rows(InventedAllegation.SELWYN, table, secret.id) > 0)
                        .map(RecordTables.Table::name))
                .contains("pathways.allegation", "pathways.allegation_referral", "casework.pathway_case");
    }

    @Test
    void noFunctionOrLogSaysToAnyoneElseThatThereIsSuchACase() {
        var secret = aboutMaya();
        for (var sql : List.of(
                "select count(*) from access.record where kind = 'allegation'",
                "select count(*) from casework.kind_of('%s') k where k is not null".formatted(secret.id),
                "select count(*) from audit.looks_at('allegation:%s', 10)".formatted(secret.id),
                "select count(*) from access.who_may_see('%s', true)".formatted(secret.id),
                "select count(*) from notify.outbox where about_id = '%s'".formatted(secret.id),
                "select count(*) from pathways.allegation",
                "select count(*) from pathways.allegation_referral")) {
            for (var person : InventedPerson.values()) {
                if (!OURS.contains(person)) {
                    assertThat(count(person, sql)).as(person + " " + sql).isZero();
                }
            }
        }
        assertThat(count(InventedPerson.SELWYN, "select count(*) from pathways.allegation"))
                .isPositive();
    }

    /** Otherwise a statement about the right name takes longer: see {@link NothingIsLearntFromTimeTest}. */
    @Test
    void noNameIsComparedBeforeThePostIsAsked() {
        var plan = acting.looking(
                InventedPerson.MAYA.asActor(),
                () -> jdbc.sql("explain select from pathways.allegation_referral where subject_name = 'Maya Lindqvist'")
                        .query(String.class)
                        .list());
        assertThat(String.join("\n", plan)).containsPattern("Filter: \\(\\(InitPlan 1\\)\\.col1 AND \\(subject_name");
    }

    private long count(InventedPerson person, String sql) {
        return acting.looking(
                person.asActor(), () -> jdbc.sql(sql).query(Long.class).single());
    }

    /** By name, before anyone is told, and whatever the post. */
    @Test
    void aLadoWhoHasTheNameOfTheSubjectNeverSeesTheCase() {
        var secret = new InventedAllegation(house, InventedAllegation.about("Ms Delphine STOKER, head of year"));
        var tables = new RecordTables(house);
        var delphine = house.as(InventedPerson.DELPHINE);
        assertThat(delphine.visit("/allegations/cases/" + secret.id)).hasStatus(404);
        assertThat(delphine.visit("/cases/" + secret.id + "/conflicts")).hasStatus(404);
        delphine.visit("/allegations/cases");
        assertThat(delphine.page().text()).doesNotContain(secret.reference, "STOKER");
        assertThat(tables.all())
                .noneMatch(table -> tables.rows(InventedPerson.DELPHINE.asActor(), table, secret.id) > 0);
        assertThat(house.as(InventedPerson.SELWYN).visit("/allegations/cases/" + secret.id))
                .hasStatus(200);
    }

    @Test
    void aLadoExcludesARelativeAndADeclaredConflictEndsSightAtOnce() {
        var secret = new InventedAllegation(house);
        var conflicts = "/cases/" + secret.id + "/conflicts";
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit(conflicts);
        assertThat(selwyn.page().text()).contains("in this case").doesNotContain("Maya Lindqvist");
        assertThat(selwyn.send(
                        conflicts,
                        "who",
                        InventedPerson.MABEL.accountId().toString(),
                        "why",
                        "Her brother works there"))
                .hasStatus(303);
        assertThat(house.as(InventedPerson.MABEL).visit("/allegations/cases/" + secret.id))
                .hasStatus(404);

        selwyn.visit(conflicts);
        selwyn.send(conflicts, "who", InventedPerson.SELWYN.accountId().toString(), "why", "He taught my son");
        assertThat(selwyn.visit("/allegations/cases/" + secret.id)).hasStatus(404);
        assertThat(house.as(InventedPerson.DELPHINE).visit("/allegations/cases/" + secret.id))
                .hasStatus(200);
    }

    @Test
    void nobodyInACaseIsAmongThePeopleThatAreMatchedCountedAndSearched() {
        var secret = aboutMaya();
        assertThat(house.getBean(TestDatabase.class)
                        .asOwner()
                        .sql("select count(*) from people.person where record_id = ?")
                        .param(secret.id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Stream.of(InventedPerson.values()).filter(person -> Allegations.KIND.isSeenBy(person.role())))
                .containsExactlyInAnyOrderElementsOf(OURS);
    }
}
