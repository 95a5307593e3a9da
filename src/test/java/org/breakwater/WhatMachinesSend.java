package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.AtScreens.SCREENING;
import static org.breakwater.AtScreens.TYPED;
import static org.breakwater.AtScreens.WORRY;
import static org.breakwater.AtScreens.send;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The part of {@link BadInputTest} that no person at a browser would send: forged, broken, flooding. */
abstract class WhatMachinesSend {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    Wire wire;
    AtScreens people;

    @BeforeEach
    void begin() {
        limits.forget();
        wire = new Wire(port);
        people = new AtScreens(web);
    }

    <T> T ask(String sql, Class<T> type) {
        return database.asOwner().sql(sql).query(type).single();
    }

    long reports() {
        return ask("select count(*) from frontdoor.report", Long.class);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/contact/%s",
                "/desk/screening/%s",
                "/desk/decision/%s",
                "/desk/approval/%s",
                "/cases/%s/access-log",
                "/desk/reporter/%s",
                "/cases/%s/family/person",
                "/desk/feedback/%s"
            })
    void aForgedIdIsNotFoundAndWrittenDown(String screen) {
        var manager = people.as(InventedPerson.ADAEZE);
        var forged = UUID.randomUUID();
        assertThat(manager.visit(screen.formatted(forged))).hasStatus(404);
        Wire.tellsNothing(manager.page().html());
        assertThat(ask("select act from audit.entry where subject = 'record:" + forged + "'", String.class))
                .startsWith("was refused: ");
        assertThat(manager.visit(screen.formatted("1' or '1'='1".replace(" ", "%20"))))
                .hasStatus4xxClientError();
        Wire.tellsNothing(manager.page().html());
    }

    @Test
    void whatMayNotBeSeenLooksLikeWhatIsNotThere() {
        var id = people.contact();
        var restricted =
                send(people.as(InventedPerson.MAYA), "/cases/" + id + "/restriction", "why", "A school worker");
        assertThat(restricted).hasStatus(303);
        var other = people.as(InventedPerson.TOMASZ);
        assertThat(other.visit("/desk/contact/" + id)).hasStatus(404);
        var seen = other.page().select("main").text();
        other.visit("/desk/contact/" + UUID.randomUUID());
        assertThat(other.page().select("main").text()).isEqualTo(seen);
        var forged = new HashMap<>(SCREENING);
        forged.put("_token", other.page().select("input[name=_token]").attr("value"));
        assertThat(other.post("/desk/screening/" + id, forged)).hasStatus(404);
        assertThat(ask(
                        "select count(*) from audit.entry where act like 'was refused%' and subject = 'contact:" + id
                                + "'",
                        Integer.class))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who/0", "who/-1", "who/11", "who/99999999999", "who/x", "who/%00", "remove/9"})
    void aChildThatNobodyToldOfIsNotThere(String path) throws IOException {
        wire.beginReport();
        wire.get("/report/children/" + path).isUseful(303, 400, 404, 405);
    }

    @Test
    void aFormWithoutItsTokenIsNotSentAndItsWordsAreShownOnlyToOurOwnPages() {
        var screener = people.as(InventedPerson.MAYA);
        var page = "/desk/screening/" + people.contact();
        for (var origin : new String[] {"https://evil.example", "http://localhost"}) {
            var request = web.post().uri(page).header("Origin", origin).header("Host", "localhost");
            SCREENING.forEach(request::param);
            request.param("reason", TYPED).param("_token", "forged");
            screener.cookies().forEach((name, value) -> request.cookie(new jakarta.servlet.http.Cookie(name, value)));
            var answer = request.exchange();
            assertThat(answer).hasStatus(403);
            screener.keep(answer);
            assertThat(screener.page().wholeText().contains("My own words")).isEqualTo(!origin.contains("evil"));
            Wire.tellsNothing(screener.page().html());
        }
        screener.visit(page);
        assertThat(screener.page().text()).contains("Screen this contact");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndWhatWasKeptStays() throws IOException {
        var token = "&_token=" + encoded(wire.beginReport());
        wire.post(WORRY, "worry=Kept" + token).isUseful(303);
        for (var kilobytes : new int[] {300, 3_000, 20_000}) {
            wire.post(WORRY, "worry=" + "x".repeat(kilobytes * 1024) + token).isUseful(413);
        }
        var endless = "POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n";
        wire.send(endless.formatted(WORRY), "5\r\nabcde\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                .isUseful(411, 400);
        assertThat(wire.get(WORRY).page().select("textarea").text()).isEqualTo("Kept");
        var many = "a=1&".repeat(10_000);
        wire.post(WORRY, many + token).isUseful(400, 413);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /report/send/now, 405",
        "GET, /report/start, 405",
        "PUT, /report/happening/worry, 405",
        "DELETE, /desk, 405",
        "PATCH, /who-to-call, 405",
        "TRACE, /, 405",
        "BREW, /, 405",
        "POST, /who-to-call, 405",
        "POST, /nowhere, 404",
        "CONNECT, /, 405",
        "PROPFIND, /desk, 405"
    })
    void anotherMethodIsNotHowThePageWorks(String method, String path, int status) throws IOException {
        wire.send("%s %s HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".formatted(method, path), new byte[0])
                .isUseful(status, 501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/xml",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "nonsense",
                "*/*",
                "application/x-www-form-urlencoded; charset=klingon",
                "image/png"
            })
    void anotherKindOfFileIsNotRead(String type) throws IOException {
        wire.beginReport();
        var before = ask("select count(*) from frontdoor.report_draft where answers like '%smuggled%'", Long.class);
        var body = "{\"worry\":\"smuggled\"}<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
        wire.post(WORRY, body.getBytes(StandardCharsets.UTF_8), type).isUseful(400, 403, 415);
        assertThat(ask("select count(*) from frontdoor.report_draft where answers like '%smuggled%'", Long.class))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fetc/passwd",
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "//desk",
                "/desk/../accounts",
                "/desk;a=b",
                "/desk/..;/accounts",
                "/desk\\..\\accounts",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/actuator/env",
                "/assets/../application.yaml",
                "/assets/%2e%2e%2fapplication.yaml",
                "/application.yaml",
                "/desk/contact/%00",
                "/desk/%0d%0aSet-Cookie:%20a=b",
                "/index.php?id=1%27--",
                "/report/%c0%ae%c0%ae/",
                "/desk%20",
                "/DESK",
                "/desk/",
                "/who-to-call/",
                "/error",
                "/%",
                "/%u0041",
                "/a%2fb%5cc",
                "/?about=%0d%0aX-Y:%20z",
                "/{x}",
                "/who-to-call.json/..",
                "http://evil.example/desk",
                "*"
            })
    void aPathThatLeadsElsewhereLeadsNowhere(String path) throws IOException {
        var answer = wire.get(path).isUseful(400, 404, 303);
        assertThat(answer.header("X-Y") + answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("root:", "spring:");
        if (answer.status() == 303) {
            assertThat(answer.header("Location")).startsWith("/sign-in?to=%2Fdesk");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "POST /report/start HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /report/start HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
                "POST /report/start HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, nonsense\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\nno-colon\r\n\r\n"
            })
    void aRequestThatIsNoneIsAnsweredInPlainWords(String request) throws IOException {
        wire.send(request, new byte[0]).isUseful(400, 501, 505);
    }

    @Test
    void aFloodOfHeadersIsHeldOff() throws IOException {
        var flood = "X-Flood: %s\r\n".formatted("x".repeat(100)).repeat(400);
        wire.send("GET / HTTP/1.1\r\nHost: x\r\n" + flood + "\r\n", new byte[0]).isUseful(400, 431);
        var cookies = "Cookie: " + "s=forged; report=x; b=%00; ".repeat(200) + "\r\n";
        wire.send("GET /desk HTTP/1.1\r\nHost: x\r\n" + cookies + "\r\n", new byte[0])
                .isUseful(303, 400);
        wire.send("GET /%s HTTP/1.1\r\nHost: x\r\n\r\n".formatted("x".repeat(9_000)), new byte[0])
                .isUseful(400, 414);
        wire.get("/").isUseful(200);
    }
}
