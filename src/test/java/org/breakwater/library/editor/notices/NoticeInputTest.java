package org.breakwater.library.editor.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A notice is above every page: its author is told at once about anything misleading. */
@HouseTest
class NoticeInputTest {

    private static final String PAGE = "/library/editor/notices";

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

    private Browser odile;

    @BeforeEach
    void arrive() {
        clock.setLondon("2027-03-01T10:00");
        odile = house.as(InventedPerson.ODILE);
    }

    @AfterEach
    void takeThemAllDown() {
        database.asOwner().sql("delete from library.urgent_notice").update();
        library.refresh();
    }

    private int write(String... other) {
        odile.visit(PAGE);
        var typed = new HashMap<>(Map.of(
                "_token", odile.page().select("input[name=_token]").attr("value"),
                "heading", "The bridge is shut",
                "words", "Please ring before you come.",
                "when", "NOW",
                "untilDay", "2",
                "untilMonth", "3",
                "untilYear", "2027",
                "untilTime", "17:30"));
        for (int i = 0; i < other.length; i += 2) {
            typed.put(other[i], other[i + 1]);
        }
        return odile.post(PAGE, typed).getResponse().getStatus();
    }

    private int kept() {
        return database.asOwner()
                .sql("select count(*) from library.urgent_notice")
                .query(Integer.class)
                .single();
    }

    @Test
    void aLinkLeadsToATextThatIsPublishedOrToAScreen() {
        for (var nowhere : List.of(
                "/report/nowhere",
                "/who-to-call/nobody",
                "/information/parents/safe-sleep)zz",
                "/information/parents/safe-sleep/zz",
                "/procedures/allegations/nothing")) {
            assertThat(write("link", nowhere, "linkWords", "More")).as(nowhere).isEqualTo(422);
            assertThat(odile.page().select("#link-error").text())
                    .contains("The link to " + nowhere + " does not work. Copy the address of one of our pages");
            assertThat(odile.page().select("input[name=link]").val()).isEqualTo(nowhere);
        }
        for (var there : List.of(
                "/",
                "/report",
                "/information",
                "/information/parents",
                "/information/parents/safe-sleep",
                "/information/parents/safe-sleep/pl",
                "/procedures/allegations#allegations-threshold",
                "/who-to-call?about=adult")) {
            assertThat(write("link", there, "linkWords", "More")).as(there).isEqualTo(303);
            assertThat(web.get().uri(there)).as(there).hasStatusOk();
        }
    }

    @Test
    void whatTurnsWordsRoundWithoutBeingSeenIsRefused() {
        for (var field : List.of("heading", "words", "linkWords")) {
            assertThat(write("link", "/report", "linkWords", "More", field, "Do \u202e not \u202c come"))
                    .as(field)
                    .isEqualTo(422);
            assertThat(odile.page().select(".govuk-error-summary").text()).contains("reverses the text");
        }
    }

    @Test
    void sentTwiceItIsKeptOnceUntilItIsOverOrWantedSooner() {
        var later =
                new String[] {"when", "LATER", "fromDay", "1", "fromMonth", "3", "fromYear", "2027", "fromTime", "18:00"
                };
        for (int times = 0; times < 2; times++) {
            assertThat(write(later)).isEqualTo(303);
        }
        assertThat(kept()).isOne();
        for (int times = 0; times < 2; times++) {
            assertThat(write()).isEqualTo(303);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(kept()).isEqualTo(2);
        assertThat(write("words", "Please ring before you come, or write.")).isEqualTo(303);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void theFormSaysThatItsWordsArePlain() {
        odile.visit(PAGE);
        assertThat(odile.page().select("#words-hint").text()).contains("plain text");
    }
}
