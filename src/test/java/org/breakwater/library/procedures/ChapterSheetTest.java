package org.breakwater.library.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.print.PdfPress;
import org.breakwater.library.print.Printed;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The PDF of a chapter says what its page says, to everyone. */
@HouseTest
class ChapterSheetTest {

    private static final String SHEET = "/procedures/allegations/chapter.pdf";
    private static final String MATRIX = "/procedures/threshold-document/matrix.pdf";
    private static final String NIGHT = "/contact-points/emergency-duty-team";

    /** Whatever an author may write: skipped heading levels, pictures, tables, characters that our fonts lack. */
    private static final String WILD = """
            ## One & <two>
            {#wild-1} # Too high
            #### Too low
            ![a telephone](picture:phone) ![elsewhere](https://elsewhere.example/x.gif)

            | Who | When |
            |---|---|
            | you | \u0007 now \uD83D\uDE00 \u0627 |

            ::: details Folded <away>
            1. first
               - deeper [out](https://elsewhere.example/?a=1&b=2) and [in](/who-to-call)
            :::
            {{call child}}
            {{point report-remove}}
            ::: warning
            Ring {{number emergency}} & wait
            :::""";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    Procedures manual;

    @Autowired
    PdfPress press;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ContactPoints contactPoints;

    @BeforeEach
    @AfterEach
    void putBack() {
        database.clear("partnership");
        contactPoints.meetTheFile();
        contactPoints.refresh();
    }

    @Test
    void canBeReadByAScreenReader() throws Exception {
        var verdicts = VeraPdf.judge(Map.of("chapter", get(SHEET), "matrix", get(MATRIX), "wild", print(wild())));
        assertThat(verdicts).hasSize(3).allSatisfy((name, verdict) -> {
            assertThat(verdict.broken()).as(name).isEmpty();
            assertThat(verdict.isGood()).as(name).isTrue();
        });
    }

    @Test
    void theLevelsOfNeedHangOnAWall() throws Exception {
        try (var sheet = new Printed(get(MATRIX))) {
            assertThat(sheet.pages()).isLessThanOrEqualTo(2);
            var page = sheet.document().getPage(0).getMediaBox();
            assertThat(page.getWidth()).as("A4 across").isGreaterThan(page.getHeight());
            assertThat(sheet.said())
                    .containsSubsequence("Need", "Level 1: universal", "Level 4: statutory", "Development", "is well")
                    .containsSubsequence("Family", "Environment", "Outside the home");
        }
    }

    @Test
    void saysWhenItWasPrintedWhoseWordsTheyAreAndTheNumbersOfToday() throws Exception {
        clock.setLondon("2026-11-25T13:00");
        try (var sheet = new Printed(get(SHEET))) {
            assertThat(sheet.text()).contains("Printed on Wednesday 25 November 2026. Uncontrolled copy. Page 1");
            assertThat(sheet.said())
                    .contains("Printed on: Wednesday 25 November 2026. Uncontrolled copy")
                    .contains("not yet approved")
                    .contains("This is a demonstration")
                    .contains("6.1.3 The council has a designated officer")
                    .contains("Contact: 01702 215007 . The officer advises")
                    .doesNotContain("not the current version", "{{", "{#");
        }
    }

    @Test
    void saysThatItIsNotHowItCountsNow() throws Exception {
        var now = manual.chapter("allegations").orElseThrow();
        try (var sheet = new Printed(print(copy(now, now.chapter(), false)))) {
            assertThat(sheet.text()).contains("This is not the current version. You are reading version 1.");
            assertThat(sheet.links())
                    .extracting(Printed.Link::address)
                    .contains(
                            press.imprint().address("/procedures/allegations"),
                            press.imprint().address("/procedures/allegations/version/1"));
        }
    }

    @Test
    void leadsToEverySectionAndSaysOfEveryLinkWhatItIs() throws Exception {
        try (var sheet = new Printed(get(SHEET))) {
            assertThat(sheet.bookmarks())
                    .startsWith("6 Allegations against people who work with children", "  6.1 Purpose and scope")
                    .hasSizeGreaterThan(10);
            assertThat(sheet.links()).hasSizeGreaterThan(10).allSatisfy(link -> {
                assertThat(link.said()).isNotBlank().isNotEqualTo("null");
                assertThat(link.address()).doesNotStartWith("/");
            });
        }
        try (var sheet = new Printed(print(wild()))) {
            assertThat(sheet.text()).contains("One & <two>", "Folded <away>", "a telephone");
            assertThat(sheet.links())
                    .contains(new Printed.Link("https://elsewhere.example/?a=1&b=2", "out"))
                    .contains(new Printed.Link(press.imprint().address("/who-to-call"), "in"));
        }
    }

    @Test
    void holdsTheNewNumberAtOnce() throws Exception {
        assertThat(textOf(SHEET)).contains("0345 606 1212");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(NIGHT);
        assertThat(frances.send(NIGHT, "name", "Emergency Duty Team", "number", "01702 534404"))
                .hasStatus(303);
        assertThat(textOf(SHEET)).contains("01702 534404").doesNotContain("0345 606 1212");
    }

    @Test
    void isThereForEachVersionThatCountedAndForNoOther() {
        assertThat(get("/procedures/allegations/version/1/chapter.pdf")).isNotEmpty();
        assertThat(get("/procedures/glossary/chapter.pdf")).isNotEmpty();
        for (var nothing : List.of("allegations/version/99", "allegations/version/x", "no-such-chapter")) {
            assertThat(web.get().uri("/procedures/" + nothing + "/chapter.pdf").exchange())
                    .hasStatus(404);
        }
        assertThat(web.get().uri("/procedures/allegations").exchange())
                .bodyText()
                .contains("href=\"" + SHEET + "\"");
    }

    private ChapterPage wild() {
        return copy(manual.chapter("allegations").orElseThrow(), ManualChapter.read("9", WILD), true);
    }

    private static ChapterPage copy(ChapterPage page, ManualChapter chapter, boolean current) {
        return new ChapterPage(
                page.slug(),
                page.number(),
                page.front(),
                page.related(),
                chapter,
                page.words(),
                page.numbers(),
                page.since(),
                page.approved(),
                current,
                page.takenDown(),
                null,
                page.amendments());
    }

    private byte[] print(ChapterPage page) {
        return press.print(about -> new ChapterSheet(page, about)).orElseThrow();
    }

    private String textOf(String path) throws Exception {
        try (var sheet = new Printed(get(path))) {
            return sheet.text();
        }
    }

    private byte[] get(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatus(200).hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }
}
