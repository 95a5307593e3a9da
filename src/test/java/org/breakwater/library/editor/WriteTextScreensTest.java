package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author writes, is warned, and mends it; nothing that was typed is lost. */
@HouseTest
class WriteTextScreensTest {

    @Autowired
    House house;

    private final String path = "information/parents/t" + UUID.randomUUID();

    private Browser nell;

    private Browser jonas;

    private Browser odile;

    @BeforeEach
    void arrive() {
        nell = house.as(InventedPerson.NELL);
        jonas = house.as(InventedPerson.JONAS);
        odile = house.as(InventedPerson.ODILE);
    }

    private static Map<String, String> typed(String path, String body) {
        return new HashMap<>(Map.of(
                "path", path,
                "seen", "0",
                "title", "Fireworks at home",
                "summary", "How to keep children safe near fireworks.",
                "body", body,
                "sort", "REVISED",
                "why", "Parents asked for it",
                "save", "yes"));
    }

    private int keep(Browser browser, String body) {
        browser.visit("/library/editor/write?path=" + path);
        return write(browser, typed(path, body));
    }

    /** Fills in the form of the page and sends it. */
    private static int write(Browser browser, Map<String, String> typed) {
        typed.put("_token", browser.page().select("input[name=_token]").attr("value"));
        return browser.post("/library/editor/write", typed).getResponse().getStatus();
    }

    @Test
    void warnsBeforeAnybodyElseSeesItAndKeepsWhatWasTyped() {
        for (var bad : Map.of(
                        "Call 999 now.", "looks like a telephone number",
                        "[press](javascript:alert(1))", "cannot be used",
                        "[more](/information/parents/no-such-text)", "does not work",
                        "<script>alert(1)</script>", "Remove <script>",
                        "{{point nobody}}", "There is no contact point",
                        "{{what is this}}", "is not understood",
                        "![](picture:phone)", "A picture has no description",
                        "## One\n\n#### Three", "skips a level",
                        "# A title of its own", "only level 1 heading")
                .entrySet()) {
            assertThat(keep(nell, bad.getKey())).as(bad.getKey()).isEqualTo(422);
            assertThat(nell.page().text()).contains(bad.getValue());
            assertThat(nell.page().select("textarea[name=body]").text())
                    .contains(bad.getKey().substring(0, 5));
        }
        assertThat(nell.visit("/library/editor/text?path=" + path)).hasStatus(404);
    }

    @Test
    void saysWhatAGoodColleagueWouldSayButLetsItsAuthorDecide() {
        nell.visit("/library/editor/write?path=" + path);
        var look = typed(
                path,
                "Multi-agency intervention commences subsequently to appropriate consideration of "
                        + "circumstances that necessitate utilisation of safeguarding procedures.");
        look.remove("save");
        write(nell, look);
        assertThat(nell.page().text()).contains("reading grade is", "most people say “help”", "Preview");
    }

    @Test
    void numbersAndLinksThatAreWrittenInOtherWaysAreFoundToo() {
        for (var bad : new String[] {"(01702) 215007", "01702-215007", "+44 1702 215007"}) {
            assertThat(keep(nell, "Ring " + bad + " now.")).as(bad).isEqualTo(422);
            assertThat(nell.page().text()).contains("looks like a telephone number");
        }
        for (var bad : new String[] {"[x][1]\n\n[1]: http://elsewhere.example", "<https://elsewhere.example>"}) {
            assertThat(keep(nell, bad)).as(bad).isEqualTo(422);
        }
    }

    @Test
    void refusesAPasteOfTenMegabytesAndSaysWhy() {
        nell.visit("/library/editor/write?path=" + path);
        assertThat(write(nell, typed(path, "long ".repeat(40_000)))).isEqualTo(422);
        assertThat(nell.page().text()).contains("Use 100,000 characters or fewer");
    }

    @Test
    void theSecondOfTwoAuthorsIsToldAndKeepsTheirWords() {
        keep(nell, "## Be safe\n\nFirst.");
        jonas.visit("/library/editor/write?path=" + path);
        write(jonas, typed(path, "## Be safe\n\nMy own words."));
        assertThat(jonas.page().text()).contains("Someone else has written version 1 since", "My own words.");
        assertThat(jonas.page().select("del").text()).contains("First");
        var again = typed(path, "## Be safe\n\nFirst. And my own words.");
        again.put("seen", jonas.page().select("input[name=seen]").attr("value"));
        assertThat(write(jonas, again)).isEqualTo(303);
    }

    @Test
    void whoeverApprovesReadsTheWordsAndWhatChangedFirst() {
        keep(nell, "## Be safe\n\nKeep a bucket of water near.");
        jonas.visit("/library/editor/text?path=" + path);
        assertThat(jonas.page().select("a[href*=number=1]").text()).contains("Read version 1");
        jonas.visit("/library/editor/version?path=" + path + "&number=1");
        assertThat(jonas.page().text()).contains("Keep a bucket of water near.", "Parents asked for it");
        assertThat(jonas.visit("/library/editor/version?path=" + path + "&number=9"))
                .hasStatus(404);
    }

    @Test
    void aPlaceThatTheSiteCannotShowIsNotWrittenTo() {
        for (var place : new String[] {"information/madeup/z", "procedures/amendments", "elsewhere/x", "../x"}) {
            assertThat(nell.visit("/library/editor/write?path=" + place))
                    .as(place)
                    .hasStatus(404);
        }
    }
}
