package org.breakwater.frontdoor.refer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happened, in a professional’s own words: required, stored, and shown to them alone. */
@HouseTest
class StoryScreensTest {

    private static final String YOU = "/refer/you/referrer-details";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final String email = Professional.address("petra.quayside");

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(email);
    }

    @Test
    void asksForWhatIsNeededAndKeepsWhatIsTooLong() {
        var petra = petra();
        assertThat(petra.open("/refer/tasks").says())
                .contains("one child: a name or an address", "your name and a phone number");
        petra.answer("/refer/story/concern-details", "danger", "NO", "words", "");
        assertThat(petra.status()).isEqualTo(422);
        var words = "ß".repeat(20_001);
        petra.press("/refer/story/concern-details", "danger", "NO", "words", words);
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.page().select("textarea[name=words]").text()).isEqualTo(words);
        petra.answer("/refer/family/consent", "risks", "YES", "riskWords", "");
        assertThat(petra.says()).contains("Enter what visiting staff should know");
        petra.answer("/refer/story/childs-voice", "said", "x", "knows", "PERHAPS");
        assertThat(petra.open("/refer/story/childs-voice").page().select("input[name=knows][checked]"))
                .isEmpty();
        assertThat(petra.open("/refer/household/child/7").at()).isEqualTo("/refer/household");
        petra.tellTheLeast("Rowan Tidewater");
        assertThat(petra.open("/refer/tasks").page().select("a[href=/refer/send/check]"))
                .hasSize(1);
    }

    @Test
    void aBodyMapIsUploadedBesideTheInjuriesAndNothingTypedIsLeft() {
        var petra = petra().open("/refer/story/concern-details");
        var upload = petra.page().select(".govuk-form-group:has([name=injuries]) + p a");
        assertThat(upload.attr("href")).isEqualTo("/refer/files");
        assertThat(upload.attr("target")).isEqualTo("_blank");
        assertThat(upload.text()).isEqualTo("Upload a body map or other file (opens in a new tab)");
    }

    @Test
    void whatIsSentAfterAnHourIsKeptButShownOnlyAfterANewCode() {
        var petra = petra().open("/refer/story/childs-voice");
        clock.advance(Duration.ofMinutes(61));
        petra.press("/refer/story/childs-voice", "said", "I do not want to go home");
        assertThat(petra.at()).isEqualTo("/refer/prove/address");
        assertThat(petra.open("/refer/story/childs-voice").at()).isEqualTo("/refer/prove/address");
        petra.proves(email).open("/refer/story/childs-voice");
        assertThat(petra.says()).contains("I do not want to go home");
    }

    @Test
    void aTimeAnEarlierCallAndWhatGoesWellComeBackAsTheyWereTyped() {
        var petra =
                petra().answer("/refer/story/concern-details", "danger", "NO", "words", "No coat", "goesHome", "soon");
        assertThat(petra.says()).contains("Time must be like 3:15pm or 15:15, or left blank");
        assertThat(petra.page().select("input[name=goesHome]").val()).isEqualTo("soon");
        petra.press("/refer/story/concern-details", "danger", "NO", "words", "No coat", "goesHome", "3.15");
        assertThat(petra.open("/refer/story/concern-details")
                        .page()
                        .select("input[name=goesHome]")
                        .val())
                .isEqualTo("15:15");
        petra.answer(YOU, "name", "Petra", "phone", "01632 960 111", "rang", "YES", "when", "");
        assertThat(petra.says()).contains("Enter when you called, like today at 10:15am");
        petra.fill(YOU, "rang", "YES", "when", "today at 10", "whom", "Maya");
        assertThat(petra.open(YOU).page().select("input[name=when]").val()).isEqualTo("today at 10");
        petra.answer("/refer/you/level-of-need", "well", "Gran helps", "tried", "Two talks in October");
        assertThat(petra.open("/refer/you/level-of-need").says()).contains("Gran helps", "Two talks in October");
    }
}
