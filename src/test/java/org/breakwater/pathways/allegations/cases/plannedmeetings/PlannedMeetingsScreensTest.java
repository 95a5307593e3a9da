package org.breakwater.pathways.allegations.cases.plannedmeetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator plans a meeting and names who is invited. */
@HouseTest
class PlannedMeetingsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aMeetingIsCalled() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        path = "/allegations/cases/" + allegation.id + "/planned-meetings";
        mabel = house.as(InventedPerson.MABEL);
    }

    private void plans(String name, int status) {
        assertThat(mabel.send(
                        path,
                        "purpose",
                        "FIRST",
                        "meetsOn",
                        "14/1/2027",
                        "meetsTime",
                        "14:30",
                        "how",
                        "IN_PERSON",
                        "venue",
                        "Civic Centre, room 4",
                        "who1",
                        name,
                        "role1",
                        "Head",
                        "agency1",
                        "Fernleigh School"))
                .hasStatus(status);
    }

    @Test
    void aPlannedMeetingIsOnTheCaseAndInWhatIsDue() {
        mabel.visit(path);
        assertThat(mabel.page().text()).contains("You can plan a meeting once the LADO has decided");
        allegation.consider(InventedAllegation.SELWYN, Way.MEETING);
        mabel.visit(path);
        plans("Una Peverell", 303);
        mabel.visit("/allegations/cases/" + allegation.id);
        assertThat(mabel.page().text())
                .contains(
                        "Meeting planned: First meeting: Thursday 14 January 2027, 14:30, Civic Centre, room 4",
                        "Una Peverell, Head, Fernleigh School",
                        "Record the planned meeting: Friday 15 January 2027, 16:30");
        mabel.visit("/allegations/cases");
        assertThat(mabel.page().text())
                .contains("Meetings planned", "Thursday 14 January 2027, 14:30, first meeting: Corwin Hathersage");
        clock.setLondon("2027-01-14T15:30");
        mabel = house.as(InventedPerson.MABEL, "/allegations/cases");
        assertThat(mabel.page().text()).contains("To be recorded");
    }

    @Test
    void aNameLikeThatOfTheSubjectIsWarnedOfAndWhatWasTypedStays() {
        allegation.consider(InventedAllegation.SELWYN, Way.MEETING);
        mabel.visit(path);
        assertThat(mabel.page().select("[name=sure]")).isEmpty();
        plans("Mr Corwin Hathersage", 422);
        assertThat(mabel.page().text())
                .contains("This may be the subject of the allegation, who must not be invited."
                        + " Remove them, or confirm that this is someone else");
        assertThat(mabel.page().select("#venue").val()).isEqualTo("Civic Centre, room 4");
        assertThat(mabel.fill(path, "sure", "YES")).hasStatus(303);
        mabel.visit("/allegations/cases/" + allegation.id);
        assertThat(mabel.page().text()).contains("Mr Corwin Hathersage, Head, Fernleigh School");
    }

    @Test
    void morePeopleAreInvitedAndAnInvitationIsWithdrawnWithAReason() {
        allegation.consider(InventedAllegation.SELWYN, Way.MEETING);
        mabel.visit(path);
        plans("Una Peverell", 303);
        mabel.visit(path);
        var one = mabel.page().select("main h2 a[href^=" + path + "]").attr("href");
        mabel.visit(one);
        assertThat(mabel.send(one, "who1", "Ola Brandt", "role1", "Detective", "agency1", "Essex Police"))
                .hasStatus(303);
        mabel.visit(one);
        var first = mabel.page().select("[name=withdraw]").getFirst().val();
        assertThat(mabel.send(one, "to", "WITHDRAW", "withdraw", first)).hasStatus(422);
        assertThat(mabel.page().text()).contains("Enter the reason for withdrawing the invitation");
        assertThat(mabel.send(one, "to", "WITHDRAW", "withdraw", first, "why", "She is off sick"))
                .hasStatus(303);
        mabel.visit(one);
        assertThat(mabel.page().text())
                .contains("Una Peverell, Head, Fernleigh School: invitation withdrawn. She is off sick", "Ola Brandt");
        mabel.visit("/allegations/cases/" + allegation.id);
        assertThat(mabel.page().select("main .bw-card li").eachText())
                .containsExactly("Ola Brandt, Detective, Essex Police");
    }
}
