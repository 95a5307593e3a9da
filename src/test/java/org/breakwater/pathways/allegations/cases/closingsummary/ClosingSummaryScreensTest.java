package org.breakwater.pathways.allegations.cases.closingsummary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is concluded only once it says what the person was told, the support, the lessons and the suspension. */
@HouseTest
class ClosingSummaryScreensTest {

    private static final String[] TOLD = {
        "answer1",
        "DONE",
        "words1",
        "Unsubstantiated, and what that means",
        "byWhom1",
        "Una Peverell, head",
        "onDay1",
        "8/1/2027"
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String theCase;
    private String path;
    private Browser mabel;

    @BeforeEach
    void theThresholdIsMet() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        allegation.consider(InventedAllegation.SELWYN, Way.EMPLOYER_LED);
        theCase = "/allegations/cases/" + allegation.id;
        path = theCase + "/closing-summary";
        mabel = house.as(InventedPerson.MABEL, path);
    }

    private static String[] and(String[] some, String... more) {
        var all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void somePartsAreSavedNowAndTheOthersLater() {
        assertThat(mabel.fill(path, TOLD)).hasStatus(303);
        mabel.visit(theCase);
        assertThat(mabel.page().text())
                .contains("Told, 8 January 2027, by Una Peverell, head. Unsubstantiated, and what that means");
        mabel.visit(path);
        assertThat(mabel.page().select("[name=byWhom1]").val()).isEqualTo("Una Peverell, head");
        assertThat(mabel.fill(path)).hasStatus(422);
        assertThat(mabel.page().text()).contains("Change at least one answer");
        assertThat(mabel.fill(path, "answer2", "NOT_APPLICABLE", "words2", "He has asked for none"))
                .hasStatus(303);
        mabel.visit("/cases/" + allegation.id + "/chronology");
        assertThat(mabel.page().text())
                .contains(
                        "Closing summary updated",
                        "Support offered to the subject: Not applicable. He has asked for none");
    }

    @Test
    void whatIsAnsweredIsAnsweredWholly() {
        assertThat(mabel.fill(path)).hasStatus(422);
        assertThat(mabel.page().text()).contains("Select an answer for at least one part");
        assertThat(mabel.fill(path, "answer1", "DONE", "words2", "Counselling", "answer3", "RIGHT"))
                .hasStatus(422);
        assertThat(mabel.page().text())
                .contains(
                        "Enter the details, or the reason",
                        "Enter the name and job of who told them or offered it",
                        "Enter the date on which they were told, like 27/3/2026",
                        "Select an answer, or clear what you typed",
                        "Select an answer from the list");
        assertThat(mabel.page().select("[name=words2]").text()).isEqualTo("Counselling");
        assertThat(mabel.fill(path, and(TOLD, "onDay1", "12/1/2027"))).hasStatus(422);
        assertThat(mabel.page().text()).contains("The date on which they were told must be today or earlier");
    }

    @Test
    void suspensionIsAskedAboutOnlyWhereThereWasOne() {
        assertThat(mabel.page().text()).doesNotContain("suspension was right");
        allegation.suspension(InventedAllegation.MABEL, Measure.SUSPENDED);
        allegation.suspension(InventedAllegation.MABEL, Measure.ENDED);
        mabel.visit(path);
        assertThat(mabel.page().text()).contains("Whether suspension was right in hindsight");
        assertThat(mabel.fill(path, "answer6", "NOT_RIGHT", "words6", "Other duties would have done"))
                .hasStatus(303);
        mabel.visit(theCase);
        assertThat(mabel.page().text()).contains("No, it was not right. Other duties would have done");
    }

    @Test
    void aCaseIsConcludedOnlyOnceEachPartHasAnAnswerAndIsThenCorrectedWithAReason() {
        allegation.outcomes(InventedAllegation.SELWYN, AllegationOutcome.UNSUBSTANTIATED);
        allegation.agree(InventedAllegation.DELPHINE);
        allegation.duty(InventedAllegation.MABEL, Tri.NO, null);
        allegation.tellEmployers(InventedAllegation.MABEL);
        mabel.visit(path);
        mabel.fill(path, TOLD);
        assertThat(allegation.concludeAsItIs(InventedAllegation.SELWYN))
                .isEqualTo(new NotNow("Before you conclude, complete the closing summary: support offered to the"
                        + " subject; support offered to the child and family; lessons for the employer; lessons for"
                        + " practice across agencies."));
        allegation.conclude(InventedAllegation.SELWYN);
        assertThat(allegation.now().isClosed()).isTrue();

        mabel.visit(path);
        var other = new String[] {"answer1", "NOT_YET", "words1", "The letter came back"};
        assertThat(mabel.fill(path, other)).hasStatus(422);
        assertThat(mabel.page().text()).contains("Enter why you are changing the closing summary");
        assertThat(mabel.page().select("[name=words1]").text()).isEqualTo("The letter came back");
        assertThat(mabel.fill(path, and(other, "why", "The post office told us")))
                .hasStatus(303);
        mabel.visit("/cases/" + allegation.id + "/chronology");
        assertThat(mabel.page().text())
                .contains("Closing summary corrected", "Reason: The post office told us", "Not yet been told");
    }

    @Test
    void beforeTheThresholdIsMetThereIsNothingToClose() {
        var referred = new InventedAllegation(house);
        mabel.visit("/allegations/cases/" + referred.id + "/closing-summary");
        assertThat(mabel.page().text())
                .contains("You can complete the closing summary once the harm threshold is met.")
                .doesNotContain("Save closing summary");
    }
}
