package org.breakwater.library.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author writes, is warned, and corrects it; nothing that was typed is lost. */
@HouseTest
class WriteTextScreensTest {

    @Autowired
    House house;

    private EditorsOfOneText editors;

    @BeforeEach
    void arrive() {
        editors = new EditorsOfOneText(house);
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
            assertThat(editors.keep(editors.nell, bad.getKey()))
                    .as(bad.getKey())
                    .isEqualTo(422);
            assertThat(editors.nell.page().text()).contains(bad.getValue());
            assertThat(editors.nell.page().select("textarea[name=body]").text())
                    .contains(bad.getKey().substring(0, 5));
        }
        assertThat(editors.nell.visit("/library/editor/edit-text?path=" + editors.path))
                .hasStatus(404);
    }

    @Test
    void saysWhatAGoodColleagueWouldSayButLetsItsAuthorDecide() {
        editors.nell.visit("/library/editor/write-text?path=" + editors.path);
        var look = EditorsOfOneText.typed(
                editors.path,
                "Multi-agency intervention commences subsequently to appropriate consideration of "
                        + "circumstances that necessitate utilisation of safeguarding procedures.");
        look.remove("save");
        EditorsOfOneText.write(editors.nell, look);
        assertThat(editors.nell.page().text()).contains("reading grade is", "most people say “help”", "Preview");
    }

    @Test
    void numbersAndLinksThatAreWrittenInOtherWaysAreFoundToo() {
        for (var bad : new String[] {"(01702) 215007", "01702-215007", "+44 1702 215007"}) {
            assertThat(editors.keep(editors.nell, "Ring " + bad + " now."))
                    .as(bad)
                    .isEqualTo(422);
            assertThat(editors.nell.page().text()).contains("looks like a telephone number");
        }
        for (var bad : new String[] {"[x][1]\n\n[1]: http://elsewhere.example", "<https://elsewhere.example>"}) {
            assertThat(editors.keep(editors.nell, bad)).as(bad).isEqualTo(422);
        }
    }

    @Test
    void refusesAPasteOfTenMegabytesAndSaysWhy() {
        editors.nell.visit("/library/editor/write-text?path=" + editors.path);
        assertThat(EditorsOfOneText.write(editors.nell, EditorsOfOneText.typed(editors.path, "long ".repeat(40_000))))
                .isEqualTo(422);
        assertThat(editors.nell.page().text()).contains("Use 100,000 characters or fewer");
    }

    @Test
    void theSecondOfTwoAuthorsIsToldAndKeepsTheirWords() {
        editors.keep(editors.nell, "## Be safe\n\nFirst.");
        editors.jonas.visit("/library/editor/write-text?path=" + editors.path);
        EditorsOfOneText.write(editors.jonas, EditorsOfOneText.typed(editors.path, "## Be safe\n\nMy own words."));
        assertThat(editors.jonas.page().text()).contains("Someone else has written version 1 since", "My own words.");
        assertThat(editors.jonas.page().select("del").text()).contains("First");
        var again = EditorsOfOneText.typed(editors.path, "## Be safe\n\nFirst. And my own words.");
        again.put("seen", editors.jonas.page().select("input[name=seen]").attr("value"));
        assertThat(EditorsOfOneText.write(editors.jonas, again)).isEqualTo(303);
    }

    @Test
    void whoeverApprovesReadsTheWordsAndWhatChangedFirst() {
        editors.keep(editors.nell, "## Be safe\n\nKeep a bucket of water near.");
        editors.jonas.visit("/library/editor/edit-text?path=" + editors.path);
        assertThat(editors.jonas.page().select("a[href*=number=1]").text()).contains("Read version 1");
        editors.jonas.visit("/library/editor/text-version?path=" + editors.path + "&number=1");
        assertThat(editors.jonas.page().text()).contains("Keep a bucket of water near.", "Parents asked for it");
        assertThat(editors.jonas.visit("/library/editor/text-version?path=" + editors.path + "&number=9"))
                .hasStatus(404);
    }

    @Test
    void aPlaceThatTheSiteCannotShowIsNotWrittenTo() {
        for (var place : new String[] {"information/madeup/z", "procedures/amendments", "elsewhere/x", "../x"}) {
            assertThat(editors.nell.visit("/library/editor/write-text?path=" + place))
                    .as(place)
                    .hasStatus(404);
        }
    }
}
