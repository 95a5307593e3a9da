package org.breakwater.casework.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who took part, person by person, and by when the discussion and the conference are due. */
@HouseTest
class ParticipantsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aRedContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private String called() {
        return "/cases/" + contact + "/meetings/minutes/"
                + new AtTheTable(house, contact).callStrategy().id();
    }

    private void seat(String page, String who, String shared) {
        maya.visit(page);
        assertThat(maya.send(
                        page + "/participant",
                        "agency",
                        "police",
                        "presence",
                        "PRESENT",
                        "who",
                        who,
                        "post",
                        "Sergeant",
                        "shared",
                        shared))
                .hasStatus(303);
    }

    @Test
    void severalPeopleOfOneAgencyAreEachRecordedAndOneIsCorrected() {
        var page = called();
        seat(page, "Ola Brandt", "Called there in August");
        seat(page, "Una Quill", "No convictions");
        maya.visit(page);
        assertThat(maya.page().text()).contains("Ola Brandt, Sergeant", "Una Quill, Sergeant", "Invited: ");
        var change =
                maya.page().select("a[href*=participant=]:contains(Una Quill)").attr("href");
        maya.visit(change.replaceAll("#.*", ""));
        assertThat(maya.page().select("#shared").text()).isEqualTo("No convictions");
        assertThat(maya.fill(page + "/participant", "shared", "One caution")).hasStatus(303);
        maya.visit(page);
        assertThat(maya.page().text())
                .contains("One caution", "Called there in August")
                .doesNotContain("No convictions");
    }

    @Test
    void anActionBelongsToOneWhoTookPartAndTheirAgencySeesIt() {
        var page = called();
        seat(page, "Ola Brandt", "");
        maya.visit(page);
        assertThat(maya.page().select("#owner option").eachText())
                .contains("Ola Brandt, Essex Police", "Essex Police", "Assessment team")
                .contains("Essex County Council children’s social care")
                .doesNotHaveDuplicates();
        var value = maya.page().select("#owner option:contains(Ola Brandt)").val();
        assertThat(maya.send(
                        page + "/action",
                        "what",
                        "Visit the flat",
                        "owner",
                        value,
                        "dueDay",
                        "2",
                        "dueMonth",
                        "9",
                        "dueYear",
                        "2026"))
                .hasStatus(303);
        assertThat(house.as(InventedPerson.PETRA, "/actions/agency").page().text())
                .contains("Visit the flat");
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/chronology")
                        .page()
                        .text())
                .contains("Strategy discussion: action agreed", "Visit the flat");
    }

    @Test
    void itsDeadlineAndHowItIsCountedAreReadWithoutOpeningAnything() {
        maya.visit(called());
        assertThat(maya.page().select("main .bw-clock").text()).contains("Hold the strategy discussion: due ");
    }

    @Test
    void afterItTheDeadlineOfTheConferenceIsOnItsPage() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        maya.visit("/cases/" + contact + "/meetings");
        maya.visit(maya.page().select(".bw-card a[href*=/minutes/]").attr("href"));
        assertThat(maya.page().select("main .bw-clock").text()).contains("due Tuesday 22 September 2026, 17:30");
    }

    /** The deadline of the conference counts from it: what nobody chose must not be recorded as chosen. */
    @Test
    void theTimeHeldIsEmptyUntilSomeoneEntersItOrSaysNow() {
        var page = called();
        maya.visit(page);
        assertThat(maya.page().select("#heldDay, #heldTime").eachAttr("value")).allMatch(String::isEmpty);
        assertThat(maya.page().select("input[name=heldNow][checked]")).isEmpty();
        assertThat(maya.fill(page + "/decision", "reasons", "Why")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the date and time it was held");
    }

    @Test
    void everyPageOfTheCaseSaysByWhenAConferenceIsHeldIfItIsNeeded() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        for (var page : List.of("/desk/contact/" + contact, "/cases/" + contact + "/family")) {
            maya.visit(page);
            assertThat(maya.page().select(".bw-identity").text()).contains("ICPC, if needed, by 22 September 2026");
        }
    }
}
