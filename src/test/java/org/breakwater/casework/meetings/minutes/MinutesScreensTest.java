package org.breakwater.casework.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.check.VeraPdf;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The minutes are available at once, for everyone, and the download is logged. */
@HouseTest
class MinutesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;

    @BeforeEach
    void oneIsHeld() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private String latest() {
        maya.visit("/cases/" + contact + "/meetings");
        return maya.page().select(".bw-card a[href*=/minutes/]").attr("href");
    }

    private byte[] take(String discussion) {
        var response = maya.visit(discussion + "/minutes.pdf").getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        return response.getContentAsByteArray();
    }

    @Test
    void aScreenReaderCanFollowThem() throws Exception {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        var discussion = latest();
        maya.visit(discussion);
        maya.send(
                discussion + "/action",
                "what",
                "See <both> children & their nan",
                "owner",
                "team:assessment",
                "dueDay",
                "2",
                "dueMonth",
                "9",
                "dueYear",
                "2026");
        var pdf = take(discussion);
        assertThat(VeraPdf.judge(Map.of("minutes", pdf)))
                .hasEntrySatisfying(
                        "minutes", verdict -> assertThat(verdict.broken()).isEmpty());
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Section 47 enquiry (joint)", "Pip Saltmarsh", "Chaired by Ottilie Fane, Team manager")
                    .contains("See <both> children & their nan Assessment team", "Downloaded by Maya Lindqvist (demo)")
                    .contains("conference, if needed, due by Tuesday 22 September 2026");
        }
        assertThat(database.acts("contact:" + contact)).contains("downloaded the minutes of a strategy discussion");
    }

    @Test
    void thereAreNoneBeforeItHasEnded() {
        new AtTheTable(house, contact).callStrategy();
        assertThat(maya.visit(latest() + "/minutes.pdf")).hasStatus(404);
    }

    /** A row that is torn in two is read as two actions. */
    @Test
    void noActionIsTornBetweenTwoSheetsAndLinesOfLongMinutesStayLines() throws Exception {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(DiscussionOutcome.JOINT);
        var row = house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
        for (int n = 10; n < 50; n++) {
            var words = "See both children at home and at school. ".repeat(n % 7 + 1);
            var what = "BEGIN%d %s END%d".formatted(n, words, n);
            table.agree(row, what, LocalDate.of(2026, 9, 10));
        }
        try (var read = Loader.loadPDF(take(latest()))) {
            assertThat(read.getNumberOfPages()).isGreaterThan(3);
            var stripper = new PDFTextStripper();
            for (int sheet = 1; sheet <= read.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                var words = stripper.getText(read);
                for (int n = 10; n < 50; n++) {
                    assertThat(words.contains("BEGIN" + n))
                            .as("%d on %d", n, sheet)
                            .isEqualTo(words.contains("END" + n));
                }
            }
        }
    }

    @Test
    void theChronologySaysWhichActionWasAgreed() {
        var table = new AtTheTable(house, contact);
        table.agree(table.callStrategy(), "Talk to Pip at school", LocalDate.of(2026, 9, 10));
        var browser = house.as(InventedPerson.MAYA, "/cases/" + contact + "/chronology");
        assertThat(browser.page().select("main").text())
                .contains("Strategy discussion: action agreed")
                .contains("Talk to Pip at school. Owner: Sefa Ironside. Due 10 September 2026.");
    }
}
