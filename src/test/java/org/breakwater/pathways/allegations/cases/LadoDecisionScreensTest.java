package org.breakwater.pathways.allegations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The LADO considers, decides each outcome, concludes and reopens; the administrator does none of it. */
@HouseTest
class LadoDecisionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String path;
    private Browser selwyn;

    @BeforeEach
    void aReferralIsReceived() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        path = "/allegations/cases/" + allegation.id;
        selwyn = house.as(InventedPerson.SELWYN);
    }

    @Test
    void theFourTestsAreAnsweredOneByOneAndTheWayOnFollowsFromThem() {
        selwyn.visit(path + "/consideration");
        assertThat(selwyn.send(path + "/consideration", "reasons", "As told")).hasStatus(422);
        assertThat(selwyn.page().text())
                .contains(
                        "Select whether a child was or may have been harmed",
                        "Select whether it may be a criminal offence",
                        "Select whether there is a risk of harm to children",
                        "Select whether they may not be suitable",
                        "Select what happens next");
        consider("NO", "MEETING", "As told");
        assertThat(selwyn.page().text())
                .contains("Select yes for at least one test, or select a next step for a case where none is met");
        consider("YES", "NO_FURTHER_ACTION", "");
        assertThat(selwyn.page().text())
                .contains(
                        "You said that a test is met. Select a next step for such a case, or change your answer",
                        "Enter the reasons for the decision");
        consider("YES", "MEETING", "The mark was seen");
        selwyn.visit(path);
        assertThat(selwyn.page().text())
                .contains("Harm threshold met: allegations management meeting", "The mark was seen", "Not known");
    }

    private void consider(String harmed, String way, String reasons) {
        selwyn.send(
                path + "/consideration",
                "harmed",
                harmed,
                "offence",
                "NOT_KNOWN",
                "risk",
                "NO",
                "suitability",
                "NO",
                "way",
                way,
                "reasons",
                reasons);
    }

    @Test
    void theOutcomeOfEachAllegationIsDecidedAndTheCaseConcludedAndReopened() {
        allegation.consider(InventedAllegation.SELWYN, Way.EMPLOYER_LED);
        selwyn.visit(path + "/outcome");
        selwyn.send(path + "/outcome", "reasons", "");
        assertThat(selwyn.page().text())
                .contains("Select an allegation", "Select the outcome", "Enter the reasons for the outcome");
        var which = selwyn.page().select("[name=allegation]").getFirst().val();
        assertThat(selwyn.send(
                        path + "/outcome",
                        "allegation",
                        which,
                        "outcome",
                        "UNFOUNDED",
                        "reasons",
                        "The camera shows it was someone else"))
                .hasStatus(303);

        allegation.tellEmployers(InventedAllegation.MABEL);
        allegation.closingSummary(InventedAllegation.MABEL);
        selwyn.visit(path + "/conclusion");
        assertThat(selwyn.page().text()).contains("Unfounded");
        assertThat(selwyn.send(path + "/conclusion", "words", "He was told")).hasStatus(422);
        assertThat(selwyn.page().text()).contains("Another LADO must agree the outcome of each allegation first");
        agreeTheOutcome();
        allegation.duty(InventedAllegation.MABEL, Tri.NO, null);
        selwyn.visit(path + "/conclusion");
        selwyn.send(path + "/conclusion", "words", "");
        assertThat(selwyn.page().text()).contains("Enter the conclusion");
        assertThat(selwyn.send(path + "/conclusion", "words", "He was told by the head"))
                .hasStatus(303);
        selwyn.visit("/allegations/cases?closed=yes");
        assertThat(selwyn.page().text()).contains("Corwin Hathersage");

        selwyn.visit(path + "/reopening");
        selwyn.send(path + "/reopening", "words", "");
        assertThat(selwyn.page().text()).contains("Enter why you are reopening the case");
        assertThat(selwyn.send(path + "/reopening", "words", "Another child has spoken"))
                .hasStatus(303);
        selwyn.visit(path);
        assertThat(selwyn.page().select(".bw-identity__next").text()).isEqualTo("Consider");
    }

    private void agreeTheOutcome() {
        var delphine = house.as(InventedPerson.DELPHINE);
        delphine.visit(path + "/agreement");
        var which = delphine.page().select("[name=allegation]").getFirst().val();
        selwyn.visit(path + "/agreement");
        assertThat(selwyn.page().select("[name=allegation]"))
                .as("their own is no choice of theirs")
                .isEmpty();
        var sent = Map.of(
                "_token", selwyn.page().select("input[name=_token]").attr("value"),
                "version", delphine.page().select("[name=version]").val(),
                "allegation", which);
        assertThat(selwyn.post(path + "/agreement", sent)).hasStatus(422);
        assertThat(selwyn.page().text()).contains("You decided this outcome.");
        assertThat(delphine.send(path + "/agreement", "version", "")).hasStatus(422);
        assertThat(delphine.page().text()).contains("Select the outcome that you agree");
        assertThat(delphine.send(path + "/agreement", "allegation", which)).hasStatus(303);
        delphine.visit(path);
        assertThat(delphine.page().text()).contains("Agreed by Delphine");
    }

    @Test
    void aReviewSaysWhatHappensNext() {
        allegation.consider(InventedAllegation.SELWYN, Way.EMPLOYER_LED);
        selwyn.visit(path + "/review");
        selwyn.send(path + "/review", "words", "");
        assertThat(selwyn.page().text()).contains("Enter what was reviewed, and what happens next");
        assertThat(selwyn.send(path + "/review", "words", "The police are nearly done"))
                .hasStatus(303);
    }

    @Test
    void theAdministratorDecidesNothing() {
        var mabel = house.as(InventedPerson.MABEL);
        for (var page : List.of("/consideration", "/outcome", "/agreement", "/review", "/conclusion", "/reopening")) {
            assertThat(mabel.visit(path + page)).as(page).hasStatus(404);
        }
        mabel.visit(path);
        assertThat(mabel.page().select(".bw-places a").eachText()).doesNotContain("Consider", "Conclude");
    }
}
