package org.breakwater.library.information.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.WrittenText;
import org.breakwater.library.print.Printed;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.web.keeping.CopiedAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of publications, by sort, the newest first. */
@HouseTest
class PublicationsScreensTest {

    private static final String SHELF = "/information/publications";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    KeptPublications kept;

    private final List<String> mine = new ArrayList<>();

    @AfterEach
    void takeDown() {
        // What is published is reloaded by today's clock, whatever year the test was in.
        clock.run();
        clock.advance(Duration.ofMinutes(1));
        mine.forEach(path -> publishing.takeDown(InventedPerson.ODILE.asActor(), path, "The test is over"));
    }

    private String publish(String sort, String title, String published) {
        var path = PublicationDetails.FOLDER + "t" + UUID.randomUUID();
        var text = WrittenText.read("""
                ---
                kind: publication
                sort: %s
                title: %s
                summary: What we did.
                audience: everyone
                period: One year
                published: %s
                ---
                ## What we did

                We met and we listened.
                """.formatted(sort, title, published));
        editing.write(InventedPerson.NELL.asActor(), path, 0, text, Sort.REVISED, "New");
        var version =
                editing.versions(InventedPerson.NELL.asActor(), path).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
        mine.add(path);
        return path;
    }

    private Document page(String address) {
        var answer = web.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> titles(Document page, String sort) {
        return page.select("section:has(#" + sort + ") li > a").eachText();
    }

    @Test
    void listsEachSortTheNewestFirstAndSaysPlainlyWhereThereIsNothing() {
        assertThat(page(SHELF).select("section:has(#minutes)").text()).contains("There are none yet");
        publish("review", "The older review", "2021-05-01");
        publish("review", "The newer review", "2025-05-01");
        assertThat(titles(page(SHELF), "review")).containsExactly("The newer review", "The older review");
        assertThat(titles(page(SHELF + "?x=1"), "arrangements")).contains("How we work together");
    }

    @Test
    void whatDoesNotFitOnTheFrontOfTheShelfIsReadPageByPage() {
        for (int year = 1990; year < 2011; year++) {
            publish("minutes", "Meeting of " + year, year + "-03-01");
        }
        assertThat(titles(page(SHELF), "minutes")).hasSize(10).startsWith("Meeting of 2010");
        assertThat(page(SHELF).select("a[href=" + SHELF + "/all/minutes/1]").text())
                .startsWith("See all 21");
        var first = page(SHELF + "/all/minutes/1");
        assertThat(first.select(".bw-topics a")).hasSize(20);
        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".bw-topics a").eachText()).containsExactly("Meeting of 1990");
        assertThat(web.get().uri(SHELF + "/all/minutes/3")).hasStatus(404);
        assertThat(web.get().uri(SHELF + "/all/nothing/1")).hasStatus(404);
        assertThat(kept.leaves().map(CopiedAddress::address)).contains(SHELF + "/all/minutes/2");
    }

    @Test
    void theNewestYearlyReportHasAnAddressThatNeverChangesAndOlderOnesKeepTheirOwn() {
        var shipped = SHELF + "/yearly-report-2026-27";
        assertThat(web.get().uri(SHELF + "/yearly-report")).hasStatus(303).hasHeader("Location", shipped);
        var newer = publish("yearly-report", "A later year", "2090-09-30");
        publish("yearly-report", "An early year", "2001-09-30");
        assertThat(web.get().uri(SHELF + "/yearly-report")).hasStatus(303).hasHeader("Location", shipped);
        clock.setLondon("2090-09-29T23:59");
        assertThat(web.get().uri(SHELF + "/yearly-report")).hasHeader("Location", shipped);
        clock.setLondon("2090-09-30T00:00");
        assertThat(web.get().uri(SHELF + "/yearly-report")).hasStatus(303).hasHeader("Location", "/" + newer);
        assertThat(page(shipped).select(".bw-manual__facts a").attr("href")).isEqualTo(SHELF + "/yearly-report");
        assertThat(kept.leaves())
                .filteredOn(CopiedAddress.Moved.class::isInstance)
                .containsExactly(new CopiedAddress.Moved(SHELF + "/yearly-report", "/" + newer));
    }

    @Test
    void aPublicationSaysWhoseItIsIsFoundBySearchAndIsPrinted() throws Exception {
        var arrangements = page(SHELF + "/arrangements");
        assertThat(arrangements.select(".bw-manual__facts").text())
                .contains("Our arrangements", "From November 2026", "not yet approved by the partnership");
        assertThat(arrangements.select("nav[aria-labelledby=related] a").eachText())
                .contains("Our partners", "Our latest annual report");
        assertThat(web.post().uri("/information/search").param("words", "multi-agency safeguarding arrangements"))
                .bodyText()
                .contains("/information/publications/arrangements", "Publications");
        var sheet = arrangements.select("a[href$=publication.pdf]").attr("href");
        for (var address : List.of(sheet, sheet + "?x=1")) {
            var pdf = web.get().uri(address).exchange();
            assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
            try (var printed = new Printed(pdf.getResponse().getContentAsByteArray())) {
                assertThat(printed.text())
                        .contains("How we work together", "What is not settled here yet", "Our partners:");
            }
            assertThat(VeraPdf.judge(Map.of("sheet", pdf.getResponse().getContentAsByteArray())))
                    .hasSize(1)
                    .allSatisfy((name, verdict) -> assertThat(verdict.broken()).isEmpty());
        }
        assertThat(web.get().uri(SHELF + "/nothing/publication.pdf")).hasStatus(404);
    }

    @Test
    void anAuthorWritesOneAndIsToldWhatItHasToSay() {
        var nell = house.as(InventedPerson.NELL);
        var path = PublicationDetails.FOLDER + "t" + UUID.randomUUID();
        assertThat(nell.visit("/library/editor/write-text?path=" + PublicationDetails.NEWEST_YEARLY_REPORT))
                .hasStatus(404);
        nell.visit("/library/editor/write-text?path=" + path);
        var typed = new HashMap<>(Map.of(
                "path",
                path,
                "seen",
                "0",
                "title",
                "Notes",
                "summary",
                "Of a meeting.",
                "body",
                "We met.",
                "sort",
                "REVISED",
                "why",
                "New",
                "save",
                "yes"));
        typed.put("related", "/information/parents/no-such-text");
        typed.put("_token", nell.page().select("input[name=_token]").attr("value"));
        assertThat(nell.post("/library/editor/write-text", typed)).hasStatus(422);
        assertThat(nell.page().text())
                .contains(
                        "Select what it is",
                        "Enter the period it covers, like April 2026 to March 2027",
                        "must be a real date",
                        "does not exist");
        typed.putAll(Map.of("shelf", "minutes", "period", "March 2026", "published", "2026-04-01"));
        assertThat(nell.post("/library/editor/write-text", typed)).hasStatus(422);
        assertThat(nell.page().select(".govuk-error-summary").text()).contains("does not exist");
        typed.put("related", "/report, arrangements");
        assertThat(nell.post("/library/editor/write-text", typed)).hasStatus(303);
        var frontMatter =
                editing.versions(InventedPerson.NELL.asActor(), path).getFirst().frontRead();
        assertThat(PublicationDetails.of(frontMatter))
                .get()
                .extracting(PublicationDetails::sort)
                .isEqualTo(PublicationDetails.Sort.MINUTES);
    }
}
