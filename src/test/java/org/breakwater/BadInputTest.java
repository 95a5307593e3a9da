package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.AtScreens.SCREENING;
import static org.breakwater.AtScreens.TYPED;
import static org.breakwater.AtScreens.WORRY;
import static org.breakwater.AtScreens.call;
import static org.breakwater.AtScreens.keepsTyped;
import static org.breakwater.AtScreens.send;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that should not be sent, and is: each gets the right status and a helpful page, keeps the input, and
 * reveals no technical details. Input that only machines send is in the superclass; the layout's own responses are in
 * {@link org.breakwater.web.AnswersTest}, too.
 */
@HouseTest
class BadInputTest extends WhatMachinesSend {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0 \u2003", "\u200b"})
    void anEmptyAnswerIsAskedForAgain(String empty) {
        var reporter = people.reporter();
        assertThat(send(reporter, WORRY, "worry", empty)).hasStatus(422);
        assertThat(reporter.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#worry");
        keepsTyped(send(reporter, "/report/children/1", "name", empty, "age", "about 4"), reporter, 422, "about 4");
        var officer = people.as(InventedPerson.ROBIN);
        keepsTyped(call(officer, "worry", empty), officer, 422, "Pip Saltmarsh", "Enter the details of the concern");
    }

    @Test
    void anEnormousAnswerComesBackWholeWithHowMuchFits() {
        var reporter = people.reporter();
        var words = "ß".repeat(20_001);
        keepsTyped(send(reporter, WORRY, "worry", words), reporter, 422, words, "Use 20,000 characters or fewer");
        var name = "n".repeat(201);
        keepsTyped(send(reporter, "/report/children/1", "name", name), reporter, 422, name, "Use 200");
    }

    @Test
    void theLongestHonestAnswersFitAltogether() throws IOException {
        var token = "&_token=" + encoded(wire.beginReport());
        wire.post("/report/happening/danger", "danger=NO" + token).isUseful(303);
        wire.post(WORRY, "worry=" + encoded("👧".repeat(20_000)) + token).isUseful(303);
        for (int child = 1; child <= 10; child++) {
            var fields = Map.of("name", 200, "described", 2_000, "age", 100, "address", 500, "school", 200);
            var body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + encoded("\"".repeat(field.getValue())))
                    .collect(Collectors.joining("&"));
            wire.post("/report/children/" + child, body + token).isUseful(303);
        }
        wire.post("/report/send/now", token).isUseful(303);
        assertThat(ask("select length(worry) from frontdoor.report order by recorded_at desc limit 1", Integer.class))
                .isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2026/10:00", "0/0/0/10:00", "aa/1/2026/10:00", "99999999999/1/2026/10:00", "1/1/999999999/10:00",
                "1/1/-999999999/10:00", "29/2/2027/10:00", " /8/2026/10:00", "1/9/2026/25:61", "1/9/2026/noon",
                "1/9/2026/👧", "1/9/2026/ ", "3/9/2026/10:00", "1/9/2024/10:00", "1/٩/2026/1O:00"
            })
    void aWrongDateIsNamedAndStays(String date) {
        clock.setLondon("2026-09-02T10:00");
        var officer = people.as(InventedPerson.ROBIN);
        var before = reports();
        var part = date.split("/");
        var result = call(officer, "callDay", part[0], "callMonth", part[1], "callYear", part[2], "callTime", part[3]);
        keepsTyped(result, officer, 422, TYPED, part[0], part[1], part[2], part[3], "There is a problem");
        assertThat(reports()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at=2026-02-30T10:00",
                "at=2026-03-29T01:30",
                "at=9999-12-31T23:59",
                "at=0000-01-01T00:00",
                "at=%2B999999999-12-31T23:59",
                "at=-1",
                "at=now",
                "at=%F0%9F%91%A7",
                "about=dog",
                "who=",
                "danger=YES",
                "crime=yes&crime=no",
                "nobody=knows",
                "at=2026-12-25T10:00:00Z%5BEurope/Paris%5D",
                "about=%00"
            })
    void aQuestionThatCannotBeUnderstoodIsAnsweredWithWhatIsAllowed(String query) throws IOException {
        assertThat(wire.get("/who-to-call.json?" + query).isUseful(400).body()).contains("allowed");
    }

    @Test
    void aForgedChoiceCountsAsNoneOrIsAskedForAgain() {
        assertThat(send(people.reporter(), "/report/happening/danger", "danger", "MAYBE"))
                .as("whether there is danger cannot be passed over")
                .hasStatus(422);
        assertThat(send(people.reporter(), "/report/around-child", "works", "0 or 1=1"))
                .hasStatus(303);
        var screener = people.as(InventedPerson.MAYA);
        var forged = new HashMap<>(SCREENING);
        forged.put("rating", "PURPLE");
        var page = "/desk/screening/" + people.contact();
        keepsTyped(send(screener, page, forged), screener, 422, "My own words about it", "Select red, amber or green");
        for (var query : new String[] {"stage=NOWHERE&page=-7", "stage=NEW&page=99999999999", "page=%00"}) {
            assertThat(screener.visit("/desk?" + query)).hasStatus(200);
        }
        assertThat(new Browser(web).post("/sign-in/demo", Map.of("person", "root")))
                .hasStatus4xxClientError();
    }

    @Test
    void everyLetterIsKeptAndShownAsItWasTyped() {
        var screener = people.as(InventedPerson.MAYA);
        assertThat(screener.visit("/desk/contact/" + people.contact())).hasStatus(200);
        assertThat(screener.page().select("[dir=auto]").stream()
                        .map(told -> told.wholeText().strip()))
                .contains(TYPED);
    }

    @Test
    void bytesThatNobodyTypesAreTakenOutAndTheWordsStay() throws IOException {
        var token = wire.beginReport();
        wire.post(WORRY, "worry=a%00b%07c%1Bd%EF%BF%BD%E2%80%AEe&_token=" + encoded(token))
                .isUseful(303);
        assertThat(wire.get(WORRY).page().select("textarea").text()).isEqualTo("abcd\ufffd\u202ee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worry=%ED%A0%80", "worry=%ff%fe", "worry=%e2%82", "worry=%zz", "worry=%", "%c0%80=1"})
    void whatIsNoTextIsRefusedAndWhatWasKeptStays(String body) throws IOException {
        var token = "&_token=" + encoded(wire.beginReport());
        wire.post(WORRY, "worry=Kept" + token).isUseful(303);
        wire.post(WORRY, body + token).isUseful(400);
        assertThat(wire.get(WORRY).page().select("textarea").text()).isEqualTo("Kept");
    }

    @Test
    void aStaleSaveShowsWhatChangedAndWhatWasTyped() {
        var page = "/desk/screening/" + people.contact();
        var slow = people.as(InventedPerson.TOMASZ);
        slow.visit(page);
        var maya = people.as(InventedPerson.MAYA);
        maya.visit(page.replace("/desk/screening", "/cases") + "/history");
        assertThat(send(maya, page, SCREENING)).hasStatus(303);
        var typed = new HashMap<>(SCREENING);
        typed.put("reason", TYPED);
        keepsTyped(slow.send(page, AtScreens.pairs(typed)), slow, 409, TYPED, "Maya Lindqvist", "Screened amber");
        for (var version : new String[] {"-1", "x", "99999999999", ""}) {
            typed.put("version", version);
            keepsTyped(send(slow, page, typed), slow, 409, TYPED, "Screened amber");
        }
        assertThat(slow.page().select(".govuk-notification-banner").text()).contains("Not saved yet");
    }

    @Test
    void pressingTwiceSendsOnce() throws Exception {
        var token = "&_token=" + encoded(wire.beginReport());
        wire.post("/report/happening/danger", "danger=NO" + token).isUseful(303);
        wire.post(WORRY, "worry=Once" + token).isUseful(303);
        wire.post("/report/children/1", "name=Pip" + token).isUseful(303);
        var before = reports();
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<String> press =
                    () -> wire.post("/report/send/now", token).isUseful(303).header("Location");
            for (var pressed :
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> press).toList())) {
                assertThat(pressed.get()).isEqualTo("/report/send/sent");
            }
        }
        assertThat(wire.get("/report/send/sent")
                        .page()
                        .select(".govuk-panel__body strong")
                        .text())
                .isNotEmpty();
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void recordingACallTwiceRecordsOne() {
        var officer = people.as(InventedPerson.ROBIN);
        officer.visit("/desk/intake/phone-contact");
        var form =
                officer.page().select("form[action=/desk/intake/phone-contact]").first();
        var before = reports();
        var fields = new HashMap<>(Map.of("danger", "NO", "worry", TYPED, "name1", "Pip", "way", "ADULT"));
        java.util.Objects.requireNonNull(form)
                .select("input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        assertThat(officer.post("/desk/intake/phone-contact", fields)).hasStatus(200);
        var reference = officer.page().select(".govuk-panel__body strong").text();
        assertThat(officer.post("/desk/intake/phone-contact", fields)).hasStatus(200);
        assertThat(officer.page().select(".govuk-panel__body strong").text()).isEqualTo(reference);
        assertThat(reports()).isEqualTo(before + 1);
    }

    @Test
    void whatIsSentAfterTheSessionExpiredIsParkedAndOffered() {
        clock.setLondon("2026-09-02T10:00");
        var officer = people.as(InventedPerson.ROBIN);
        officer.visit("/desk/intake/phone-contact");
        clock.advance(Duration.ofMinutes(45));
        var sent = officer.send(
                "/desk/intake/phone-contact", "danger", "NO", "worry", TYPED, "name1", "Pip", "way", "ADULT");
        assertThat(sent).hasStatus(303).hasHeader("Location", "/sign-in");
        officer.follow(sent);
        officer.follow(officer.send(
                "/sign-in/demo", "person", InventedPerson.ROBIN.accountId().toString()));
        keepsTyped(officer.visit("/sign-in/continue"), officer, 200, TYPED, "We have kept your answers");
        assertThat(officer.send("/desk/intake/phone-contact")).hasStatus(200);
        assertThat(officer.page().text()).contains("Recorded");
    }

    @Test
    void aReportLeftAloneEndsForGood() {
        clock.setLondon("2026-09-02T10:00");
        var reporter = people.reporter();
        send(reporter, WORRY, "worry", TYPED);
        reporter.visit(WORRY);
        clock.advance(Duration.ofMinutes(16));
        assertThat(reporter.send(WORRY, "worry", "more")).hasStatus(200);
        assertThat(reporter.page().text()).as("what came before has gone").doesNotContain("no. 9");
        assertThat(ask("select count(*) from frontdoor.report_draft where answers like '%no. 9%'", Long.class))
                .isZero();
    }
}
