package org.breakwater.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
@Import(Rooms.class)
class EntryInterceptorTest {

    private static final String NOTE = "/test-rooms/note";

    private static final String WORDS = "Rang the school & spoke to <the head>.\nThey will ring back";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    private static String token(Browser browser) {
        browser.visit("/account");
        return browser.page().select("input[name=_token]").attr("value");
    }

    @Test
    void isShutWhenAScreenSaysNothing() {
        for (var person : InventedPerson.values()) {
            assertThat(house.as(person).visit("/test-rooms/says-nothing")).hasStatus(404);
        }
        assertThat(house.visitor().visit("/test-rooms/says-nothing")).hasStatus(404);
    }

    @Test
    void letsInOnlyTheRolesThatAScreenNames() {
        assertThat(house.as(InventedPerson.ADAEZE).visit("/test-rooms/manager")).hasStatus(303);
        for (var person : InventedPerson.values()) {
            var expected = person.role() == org.breakwater.access.Role.MANAGER ? 303 : 404;
            assertThat(house.as(person).visit("/test-rooms/manager")).hasStatus(expected);
        }
    }

    @Test
    void asksAStrangerToSignIn() {
        var stranger = house.visitor();
        assertThat(stranger.visit("/test-rooms/manager").getResponse().getHeader("Location"))
                .isEqualTo("/sign-in?to=%2Ftest-rooms%2Fmanager");
        assertThat(stranger.visit("/test-rooms/any-person")).hasStatus(303);
    }

    @Test
    void writesDownWhomItRefused() {
        house.as(InventedPerson.IDRIS).visit("/test-rooms/manager");
        var last = database.asOwner()
                .sql("select actor, role, act, detail from audit.entry order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(last)
                .containsEntry("actor", "account:" + InventedPerson.IDRIS.accountId())
                .containsEntry("role", "DUTY_WORKER")
                .containsEntry("act", "was refused: enter")
                .containsEntry("detail", "GET /test-rooms/manager");
    }

    @Test
    void refusesAFormWithoutTheTokenOfThisBrowser() {
        var browser = house.as(InventedPerson.MAYA);
        var others = token(house.as(InventedPerson.MAYA));
        for (var token : new String[] {"", "x", ".", "AAAA.AAAA", others}) {
            assertThat(browser.post(NOTE, Map.of("note", WORDS, "_token", token)))
                    .hasStatus(403);
        }
        assertThat(browser.post(NOTE, Map.of("note", WORDS, "_token", token(browser))))
                .hasStatus(303);
    }

    @Test
    void keepsWhatWasTypedIntoAPageThatWasOpenTooLong() {
        var browser = house.as(InventedPerson.MAYA);
        var request =
                web.post().uri(NOTE).header("Sec-Fetch-Site", "same-origin").param("note", WORDS);
        browser.cookies().forEach((name, value) -> request.cookie(new jakarta.servlet.http.Cookie(name, value)));
        var result = browser.keep(request.exchange());
        assertThat(result).hasStatus(403);
        assertThat(browser.page().text()).contains("This was not sent", "They will ring back");
        assertThat(browser.send(NOTE)).hasHeader("Location", "/noted/" + WORDS.length());
    }

    @Test
    void letsABrowserWithoutCookiesStart() {
        assertThat(web.post().uri("/test-rooms/start").exchange()).hasStatus(303);
        assertThat(web.post().uri("/test-rooms/start").header("Origin", "null").exchange())
                .hasStatus(303);
        assertThat(web.post()
                        .uri("/test-rooms/start")
                        .header("Origin", "https://evil.example")
                        .exchange())
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/test-rooms/start")
                        .header("Origin", "null")
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange())
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/test-rooms/start")
                        .header("Host", "desk.example.org:8080")
                        .header("Origin", "http://desk.example.org:8080")
                        .exchange())
                .hasStatus(303);
    }
}
