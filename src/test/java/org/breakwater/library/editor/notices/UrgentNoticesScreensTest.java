package org.breakwater.library.editor.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The business manager writes an urgent notice, someone else approves it, and everyone reads it until it ends. */
@HouseTest
class UrgentNoticesScreensTest {

    private static final String HEADING = "The bridge is shut & the office moves";
    private static final List<String> PUBLIC_PAGES = List.of(
            "/",
            "/who-to-call",
            "/who-to-call?about=adult",
            "/who-to-call?x=1",
            "/who-to-call/all",
            "/information",
            "/information/parents",
            "/information/parents/safe-sleep",
            "/information/parents/safe-sleep/pl",
            "/information/parents?x=1",
            "/information/poster",
            "/procedures",
            "/procedures/allegations",
            "/procedures/allegations/version/1",
            "/procedures/amendments");

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Library library;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private Browser odile;
    private Browser nell;

    @BeforeEach
    void arrive() {
        clock.setLondon("2027-03-01T10:00");
        odile = house.as(InventedPerson.ODILE);
        nell = house.as(InventedPerson.NELL);
    }

    @AfterEach
    void takeThemAllDown() {
        database.empty();
        library.refresh();
    }

    private static Map<String, String> typed(String... other) {
        var typed = new HashMap<>(Map.of(
                "heading", HEADING,
                "words", "Please ring before you come. Call {{number childline}} at any time.",
                "when", "NOW",
                "untilDay", "2",
                "untilMonth", "3",
                "untilYear", "2027",
                "untilTime", "17:30"));
        for (int i = 0; i < other.length; i += 2) {
            typed.put(other[i], other[i + 1]);
        }
        return typed;
    }

    private int write(Browser browser, Map<String, String> typed) {
        browser.visit("/library/editor/notices");
        typed.put("_token", browser.page().select("input[name=_token]").attr("value"));
        return browser.post("/library/editor/notices", typed).getResponse().getStatus();
    }

    private int press(Browser browser, String what) {
        browser.visit("/library/editor/notices");
        return browser.send("/library/editor/notices/" + what).getResponse().getStatus();
    }

    private void writeAndApprove(String... other) {
        assertThat(write(odile, typed(other))).isEqualTo(303);
        assertThat(press(nell, "approve")).isEqualTo(303);
    }

    private Document page(String path) {
        return Jsoup.parse(new String(
                web.get().uri(path).exchange().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private boolean stands(String path) {
        return page(path).select("main [role=region] h3").eachText().contains(HEADING);
    }

    @Test
    void isShownToNobodyUntilASecondPersonHasApprovedItAndThenToEverybodyAtOnce() {
        assertThat(PUBLIC_PAGES).noneMatch(this::stands);
        assertThat(write(odile, typed())).isEqualTo(303);
        assertThat(PUBLIC_PAGES).noneMatch(this::stands);

        var id = nell.visit("/library/editor/notices");
        assertThat(id).bodyText().contains("The bridge is shut &amp; the office moves");
        assertThat(press(nell, "approve")).isEqualTo(303);
        assertThat(PUBLIC_PAGES).allMatch(this::stands);
        assertThat(List.of("/report", "/sign-in", "/privacy")).noneMatch(this::stands);
        assertThat(web.get().uri("/information").exchange().getResponse().getCookies())
                .isEmpty();
    }

    @Test
    void isNotApprovedByItsAuthorNorInTheDatabase() {
        write(odile, typed());
        odile.visit("/library/editor/notices");
        assertThat(odile.page().select("form[action=/library/editor/notices/approve]"))
                .isEmpty();
        var id = odile.page().select("input[name=id]").attr("value");
        var token = odile.page().select("input[name=_token]").attr("value");
        assertThat(odile.post("/library/editor/notices/approve", Map.of("id", id, "_token", token)))
                .hasStatus(422)
                .bodyText()
                .contains("Someone else must approve it");
        var odileHerself = InventedPerson.ODILE.asActor();
        assertThatThrownBy(() -> acting.as(
                        odileHerself,
                        () -> jdbc.sql("""
                        insert into library.urgent_notice_approval (notice_id, approver, approver_name, at)
                        values (cast(? as uuid), ?, 'x', now())""")
                                .params(id, odileHerself.id().value())
                                .update()))
                .hasStackTraceContaining("cannot approve it");
        assertThat(stands("/")).isFalse();
    }

    @Test
    void beginsAndEndsByTheClockWithoutAnybodyActing() {
        writeAndApprove("when", "LATER", "fromDay", "1", "fromMonth", "3", "fromYear", "2027", "fromTime", "18:00");
        for (var path : List.of("/", "/who-to-call/all", "/information/parents/safe-sleep", "/procedures")) {
            clock.setLondon("2027-03-01T17:59:59");
            assertThat(stands(path)).as(path).isFalse();
            clock.setLondon("2027-03-01T18:00");
            assertThat(stands(path)).as(path).isTrue();
            clock.setLondon("2027-03-02T17:29:50");
            assertThat(stands(path)).as(path).isTrue();
            assertThat(web.get().uri(path).exchange().getResponse().getHeader("Cache-Control"))
                    .isEqualTo("public, max-age=10");
            clock.setLondon("2027-03-02T17:30");
            assertThat(stands(path)).as(path).isFalse();
        }
    }

    @Test
    void isGoneAtOnceWhenSomebodyEndsItAndStandsAmongThePastOnes() {
        writeAndApprove();
        assertThat(stands("/")).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(press(nell, "end")).isEqualTo(303);
        assertThat(PUBLIC_PAGES).noneMatch(this::stands);
        nell.visit("/library/editor/notices");
        assertThat(nell.page().text()).contains("Ended early: Monday 1 March 2027, 10:05");
        assertThat(nell.page().select("form[action=/library/editor/notices/end]"))
                .isEmpty();
    }

    @Test
    void showsTheNumberOfTheProfileAndTheLinkAndEscapesTheRest() {
        writeAndApprove("link", "/information/parents/safe-sleep", "linkWords", "Safe sleep");
        var banner = page("/information/parents/safe-sleep/pl").select("[role=region]");
        assertThat(banner.select("a[href^=tel:]").text()).isEqualTo("0800 1111");
        assertThat(banner.select("a[href=/information/parents/safe-sleep]").text())
                .isEqualTo("Safe sleep");
        assertThat(banner.text()).contains(HEADING, "Until Tuesday 2 March 2027, 17:30.");
        assertThat(banner.parents().select("[lang=en][dir=ltr]")).isNotEmpty();
        assertThat(page("/information").select("main > :first-child [role=region]"))
                .isNotEmpty();
    }

    @Test
    void neverStandsAboveTheNumberForDanger() {
        writeAndApprove();
        for (var address : List.of("/", "/who-to-call?who=child", "/who-to-call/all")) {
            var main = page(address).select("main").html();
            assertThat(main.indexOf("tel:999")).as(address).isBetween(0, main.indexOf("role=\"region\""));
        }
    }

    @Test
    void refusesWhatWouldDoHarmAndKeepsWhatWasTyped() {
        for (var bad : Map.ofEntries(
                        Map.entry("words", "Ring 01702 215007 now."),
                        Map.entry("heading", "Ring 999"),
                        Map.entry("link", "https://elsewhere.example"),
                        Map.entry("linkWords", "No link"),
                        Map.entry("untilTime", "25:00"),
                        Map.entry("untilDay", "41"),
                        Map.entry("untilMonth", "2"),
                        Map.entry("untilYear", "2028"))
                .entrySet()) {
            assertThat(write(odile, typed(bad.getKey(), bad.getValue())))
                    .as(bad.toString())
                    .isEqualTo(422);
        }
        for (var words :
                List.of("<script>alert(1)</script>", "{{call child}}", "{{number nobody}}", "[a](/procedures)")) {
            assertThat(write(odile, typed("words", words))).as(words).isEqualTo(422);
            assertThat(odile.page().select("textarea[name=words]").text()).isEqualTo(words);
        }
        assertThat(write(odile, typed("link", "/information/parents/no-such", "linkWords", "More")))
                .isEqualTo(422);
        assertThat(odile.page().text()).contains("does not work");
        assertThat(write(odile, typed("words", "w".repeat(501), "heading", "h".repeat(101))))
                .isEqualTo(422);
        assertThat(write(odile, typed("untilDay", "", "untilTime", ""))).isEqualTo(422);
        assertThat(odile.page().text()).contains("Date must be a real date", "Enter a time, like 17:30");
    }

    @Test
    void onlyTheBusinessManagerWritesOne() {
        nell.visit("/library/editor/notices");
        assertThat(nell.page().select("form[action=/library/editor/notices]")).isEmpty();
        var token = nell.page().select("input[name=_token]").attr("value");
        var typed = typed("_token", token);
        assertThat(nell.post("/library/editor/notices", typed)).hasStatus(404);
        assertThatThrownBy(() ->
                        house.acting(InventedPerson.NELL, () -> jdbc.sql("""
                        insert into library.urgent_notice (heading, words, link, link_words, shown_from, shown_until,
                            author,
                            author_name, written_at)
                        values ('x', 'x', '', '', now(), now() + interval '1 day', 'x', 'x', now())""").update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aFourthAtTheSameTimeIsRefusedSoThatPeopleReadTheOthers() {
        for (int i = 0; i < 3; i++) {
            writeAndApprove("heading", HEADING + i);
        }
        write(odile, typed());
        assertThat(press(nell, "approve")).isEqualTo(422);
        assertThat(nell.page().text()).contains("End one before you add another");
        assertThat(page("/").select("[role=region] h3")).hasSize(3);
    }

    @Test
    void everyActIsInTheAuditLogWithoutItsWords() {
        writeAndApprove();
        press(odile, "end");
        var acts = org.breakwater.database.QueryRows.all(database.asOwner()
                .sql("select act || detail from audit.entry where subject like 'notice:%' order by id desc limit 3")
                .query(String.class));
        assertThat(acts)
                .containsExactly("ended an urgent notice", "approved an urgent notice", "wrote an urgent notice");
    }

    @Test
    void theEditorsFrontPageLeadsToIt() {
        nell.visit("/library/editor");
        assertThat(nell.page().select("main a[href=/library/editor/notices]").text())
                .isEqualTo("Urgent notices");
    }
}
