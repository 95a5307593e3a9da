package org.breakwater.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.journeys.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who to call while the program is down: right by the reader's clock, and all the information without scripts. */
@HouseTest
class WhomToCallInACopyTest {

    private static final String DAY = "MASH+";
    private static final String NIGHT = "Emergency Duty Team";

    /** Around changes of the hours: a Thursday, a Friday, a weekend, bank holidays, and both changes of the clocks. */
    private static final Map<String, String> TEAMS = Map.ofEntries(
            Map.entry("2026-03-05T08:59", NIGHT),
            Map.entry("2026-03-05T09:00", DAY),
            Map.entry("2026-03-05T17:29", DAY),
            Map.entry("2026-03-05T17:30", NIGHT),
            Map.entry("2026-03-06T16:29", DAY),
            Map.entry("2026-03-06T16:30", NIGHT),
            Map.entry("2026-03-07T12:00", NIGHT),
            Map.entry("2026-03-30T08:59", NIGHT),
            Map.entry("2026-03-30T09:00", DAY),
            Map.entry("2026-04-02T17:29", DAY),
            Map.entry("2026-04-03T10:00", NIGHT),
            Map.entry("2026-10-26T08:59", NIGHT),
            Map.entry("2026-10-26T09:00", DAY),
            Map.entry("2026-12-25T10:00", NIGHT),
            Map.entry("2026-12-29T09:00", DAY));

    @Autowired
    OutageCopy copy;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester web;

    @TempDir
    static Path folder;

    @Test
    void isRightByTheClockOfTheReader() throws IOException {
        try (var server = served();
                var reader = new CopyReader(server.address(), true)) {
            TEAMS.forEach((local, team) -> {
                assertThat(reader.isToldToRing("child", local)).as(local).isEqualTo(team);
                assertThat(reader.isToldToRing("adult", local))
                        .as(local)
                        .isEqualTo(team.equals(DAY) ? "Access Team" : NIGHT);
            });
            assertThat(reader.isToldToRing("child", "2027-04-20T10:00")).isEmpty();
            assertThat(reader.page().isVisible("#too-old")).isTrue();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void showsBothTeamsWithTheirHoursWhereThereAreNoScripts() throws IOException {
        try (var server = served();
                var reader = new CopyReader(server.address(), false)) {
            var child =
                    reader.visit("/").page().locator("section:has(> #child)").innerText();
            assertThat(child)
                    .contains("01702 215007", "0345 606 1212", "At all other times", "9am to 5:30pm")
                    .doesNotContain("Open now");
            assertThat(reader.page().locator("section:has(> #adult)").innerText())
                    .contains("01702 215008", "0345 606 1212", "At all other times");
            assertThat(reader.page().isVisible("#too-old")).isFalse();
        }
    }

    @Test
    void keepsToThePolicyThatTheProgramSends() throws IOException {
        try (var server = served();
                var reader = new CopyReader(server.address(), true)) {
            for (var path : List.of(
                    "/information",
                    "/information/children/abuse?from=elsewhere",
                    "/information/easy-read/telling-someone",
                    "/procedures/allegations",
                    "/report",
                    "/report/happening/worry")) {
                assertThat(reader.visit(path).page().locator("body.js-enabled").count())
                        .as(path)
                        .isOne();
                assertThat(Axe.problems(reader.page())).as(path).isEmpty();
            }
            assertThat(reader.complaints())
                    .allMatch(line -> line.contains("/report/happening/worry") && line.contains("503"));
        }
    }

    @Test
    void leadsFromAnAddressThatLedOnToTheSamePlace() throws IOException {
        try (var server = served();
                var reader = new CopyReader(server.address(), false)) {
            var page = reader.visit("/procedures/allegations/allegations-threshold")
                    .page();
            page.waitForURL("**/procedures/allegations#allegations-threshold");
            assertThat(page.locator("#allegations-threshold").count()).isOne();
        }
    }

    @Test
    void theExampleForTheWebServerSendsWhatTheProgramSends() throws IOException {
        var example = Files.readString(Path.of("docs/operations.md"));
        headers().forEach((name, value) -> {
            if (!name.equals("Cache-Control")) {
                assertThat(example).contains("add_header %s \"%s\" always;".formatted(name, value));
            }
        });
    }

    /** A copy from Monday 2 March 2026, with the headers that every answer of the program has. */
    private CopyServer served() throws IOException {
        if (!Files.exists(folder.resolve("now"))) {
            clock.setLondon("2026-03-02T10:00");
            copy.write(folder);
        }
        return new CopyServer(folder.resolve("now").toRealPath(), headers());
    }

    private Map<String, String> headers() {
        var response = web.get().uri("/accessibility").exchange().getResponse();
        var headers = new HashMap<String, String>();
        for (var name : response.getHeaderNames()) {
            if (!name.startsWith("Content-") || name.equals("Content-Security-Policy")) {
                headers.put(name, String.valueOf(response.getHeader(name)));
            }
        }
        headers.remove("Vary");
        assertThat(headers).containsKeys("Content-Security-Policy", "Referrer-Policy");
        return headers;
    }
}
