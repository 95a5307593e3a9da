package org.breakwater.pathways.allegations.cases.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each action has an owner and a date, and what is late is on the first page, by whom. */
@HouseTest
class AllegationActionsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aCase() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        path = "/allegations/cases/" + allegation.id;
        mabel = house.as(InventedPerson.MABEL);
    }

    @Test
    void anActionThatIsLateStandsOnTheFirstPageUntilItIsDone() {
        mabel.visit(path + "/actions");
        assertThat(mabel.send(path + "/actions", "what", "")).hasStatus(422);
        assertThat(mabel.page().text())
                .contains(
                        "Enter what has to be done",
                        "Enter who does it",
                        "Enter their agency",
                        "Enter the date by which it is done, like 27/3/2026");
        assertThat(mabel.send(
                        path + "/actions",
                        "what",
                        "Send the rota",
                        "owner",
                        "Una Peverell",
                        "agency",
                        "Fernleigh School",
                        "dueOn",
                        "12/1/2027"))
                .hasStatus(303);
        mabel.visit("/allegations/cases");
        assertThat(mabel.page().text()).doesNotContain("Send the rota");
        clock.setLondon("2027-01-13T10:00");
        mabel = house.as(InventedPerson.MABEL);
        mabel.visit("/allegations/cases");
        assertThat(mabel.page().text())
                .contains("Overdue now, and who is to act", "Una Peverell, Fernleigh School: Action: Send the rota");
        done();
        mabel.visit("/allegations/cases");
        assertThat(mabel.page().text()).doesNotContain("Send the rota");
        mabel.visit(path);
        assertThat(mabel.page().text())
                .contains("Send the rota (Una Peverell, Fernleigh School): done 13 January 2027");
    }

    private void done() {
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit(path + "/actions");
        mabel.visit(path + "/actions");
        var which = mabel.page().select("[name=done]").getFirst().val();
        assertThat(mabel.send(path + "/actions", "done", which)).hasStatus(422);
        assertThat(mabel.page().text()).contains("Enter when the action was done, like 27/3/2026");
        mabel.send(path + "/actions", "done", which, "doneOn", "14/1/2027");
        assertThat(mabel.page().text()).contains("The date on which the action was done must be today or earlier");
        assertThat(mabel.send(path + "/actions", "done", which, "doneOn", "13/1/2027"))
                .hasStatus(303);
        assertThat(selwyn.send(path + "/actions", "done", which, "doneOn", "13/1/2027"))
                .hasStatus(422);
        assertThat(selwyn.page().text()).contains("This action is already done. Open the page again");
    }

    @Test
    void aStrandWithoutNewsAndAReferralThatWasNotSentAreLateToo() {
        allegation.consider(InventedAllegation.SELWYN, Way.MET);
        allegation.strand(InventedAllegation.MABEL, State.UNDER_WAY, "2027-01-11", "");
        allegation.duty(InventedAllegation.MABEL, Tri.YES, null);
        clock.setLondon("2027-01-27T10:00");
        mabel = house.as(InventedPerson.MABEL);
        mabel.visit("/allegations/cases");
        assertThat(mabel.page().text())
                .contains("DC Amberley: No news of a strand: police", "The school: Referral not sent: DBS");
    }
}
