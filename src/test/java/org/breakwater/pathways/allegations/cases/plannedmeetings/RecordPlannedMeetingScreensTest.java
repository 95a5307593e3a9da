package org.breakwater.pathways.allegations.cases.plannedmeetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.meetings.InventedMeeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A planned meeting is recorded, postpone or cancelled. */
@HouseTest
class RecordPlannedMeetingScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String theCase;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aMeetingIsPlannedForTuesday() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        var meeting = new InventedMeeting(allegation, house);
        theCase = "/allegations/cases/" + allegation.id;
        path = theCase + "/planned-meetings/" + meeting.id;
        mabel = house.as(InventedPerson.MABEL);
    }

    private void heldOnTuesday() {
        clock.setLondon("2027-01-12T11:00");
        mabel = house.as(InventedPerson.MABEL, path + "/record");
    }

    @Test
    void whoCameIsRecordedWithoutTypingANameAgain() {
        heldOnTuesday();
        assertThat(mabel.page().select("[name=heldOn]").val()).isEqualTo("12/1/2027");
        assertThat(mabel.fill(path + "/record", "discussed", "No contact with children", "presence1", "ATTENDED"))
                .hasStatus(422);
        assertThat(mabel.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Select whether Ola Brandt attended");
        assertThat(mabel.page().select("[name=discussed]").text()).isEqualTo("No contact with children");
        assertThat(mabel.fill(path + "/record", "view1", "UNFOUNDED", "words1", "On video", "presence2", "APOLOGIES"))
                .hasStatus(303);
        mabel.visit(theCase);
        assertThat(mabel.page().text())
                .contains(
                        "Allegations management meeting, 12 January 2027",
                        "Una Peverell, Head, Fernleigh School: attended. View on the outcome: Unfounded. On video",
                        "Ola Brandt, Detective sergeant, Essex Police: sent apologies")
                .doesNotContain("Meeting planned");
    }

    @Test
    void aMeetingToWhichNobodyCameWasNotHeldAndAWithdrawnInvitationIsNoAnswer() {
        heldOnTuesday();
        var nobody = new String[] {"discussed", "Nothing", "presence1", "ABSENT", "presence2", "APOLOGIES"};
        assertThat(mabel.fill(path + "/record", nobody)).hasStatus(422);
        assertThat(mabel.page().text()).contains("If nobody attended, the meeting was not held. Postpone or cancel it");
        assertThat(mabel.fill(path + "/record", "presence1", "WITHDRAWN", "attended", "A note taker"))
                .hasStatus(422);
        assertThat(mabel.page().text()).contains("Select whether Una Peverell attended");
    }

    @Test
    void twoWhoRecordTheSameMeetingDoNotRecordItTwice() {
        heldOnTuesday();
        var selwyn = house.as(InventedPerson.SELWYN, path + "/record");
        var held = new String[] {"discussed", "No contact", "presence1", "ATTENDED", "presence2", "ABSENT"};
        assertThat(mabel.fill(path + "/record", held)).hasStatus(303);
        assertThat(selwyn.fill(path + "/record", held)).hasStatus(422);
        assertThat(selwyn.page().text()).contains("This meeting has been recorded already. Open the case to see it.");
        assertThat(allegation.record().meetings()).hasSize(1);
    }

    @Test
    void aMeetingIsPutOffWithItsReasonAndThenCancelled() {
        mabel.visit(path + "/not-held");
        assertThat(mabel.fill(path + "/not-held", "what", "PUT_OFF", "why", "The head is ill", "meetsOn", "10/1/2027"))
                .hasStatus(422);
        assertThat(mabel.page().text()).contains("Enter the time of the meeting, like 14:30");
        assertThat(mabel.fill(path + "/not-held", "meetsOn", "20/1/2027", "meetsTime", "9:00", "how", "VIDEO"))
                .hasStatus(303);
        mabel.visit(theCase);
        assertThat(mabel.page().text()).contains("Wednesday 20 January 2027, 09:00, by video", "Postponed before: 1");
        mabel.visit(path + "/not-held");
        assertThat(mabel.fill(path + "/not-held", "what", "CANCELLED", "why", "The police ask us to wait"))
                .hasStatus(303);
        mabel.visit(path);
        assertThat(mabel.page().text()).contains("Cancelled: The police ask us to wait");
        mabel.visit("/cases/" + allegation.id + "/chronology");
        assertThat(mabel.page().text())
                .contains("Planned meeting postponed", "The head is ill. Postponed to: Wednesday 20 January 2027");
    }
}
