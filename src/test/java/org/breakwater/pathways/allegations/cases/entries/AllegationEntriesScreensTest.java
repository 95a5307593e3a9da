package org.breakwater.pathways.allegations.cases.entries;

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

/** The administrator records what happens in a case. */
@HouseTest
class AllegationEntriesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aReferralIsReceived() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house);
        path = "/allegations/cases/" + allegation.id + "/entries";
        mabel = house.as(InventedPerson.MABEL);
    }

    @Test
    void everythingThatIsRecordedIsOnThePage() {
        allegation.consider(InventedAllegation.SELWYN, Way.MEETING);
        send("/allegation", "child", "Posy Wexcombe", "alleged", "He shouted at her");
        send("/strand", "strand", "POLICE", "state", "UNDER_WAY", "sinceOn", "11/1/2027", "lead", "DC Amberley");
        send("/suspension", "measure", "OTHER_DUTIES", "fromOn", "11/1/2027", "reasons", "Office work is enough");
        send("/meeting", "heldOn", "11/1/2027", "attended", "Head, police", "discussed", "No contact with children");
        send(
                "/referral-duty",
                "body",
                "DBS",
                "met",
                "YES",
                "whoRefers",
                "The school",
                "agreedOn",
                "11/1/2027",
                "dueOn",
                "12/1/2027");
        mabel.visit("/allegations/cases/" + allegation.id);
        assertThat(mabel.page().text())
                .contains(
                        "Allegation 2: Posy Wexcombe",
                        "Under way since 11 January 2027. Lead: DC Amberley",
                        "Alternative duties, from 11 January 2027",
                        "Allegations management meeting, 11 January 2027",
                        "Referrals outstanding",
                        "to be sent by 12 January 2027, by The school",
                        "Referred by: The school");
    }

    private void send(String act, String... typed) {
        mabel.visit(path + act);
        assertThat(mabel.send(path + act, typed)).as(act).hasStatus(303);
    }

    @Test
    void aWrongAnswerAndAStalePageKeepWhatWasTyped() {
        mabel.visit(path + "/strand");
        assertThat(mabel.send(path + "/strand", "sinceOn", "31/2/2027", "note", "A crime reference"))
                .hasStatus(422);
        assertThat(mabel.page().select("[name=note]").text()).isEqualTo("A crime reference");

        allegation.add(InventedAllegation.SELWYN, "Posy Wexcombe");
        mabel.send(path + "/strand", "strand", "POLICE", "state", "FINISHED", "sinceOn", "11/1/2027", "note", "NFA");
        assertThat(mabel.page().text()).contains("Someone changed this case", "Allegation added");
        assertThat(mabel.page().select("[name=note]").text()).isEqualTo("NFA");
    }
}
