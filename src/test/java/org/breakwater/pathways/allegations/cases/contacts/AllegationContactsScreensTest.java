package org.breakwater.pathways.allegations.cases.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was told what, and calls: an entry each, and no deadline moves. */
@HouseTest
class AllegationContactsScreensTest {

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
    void whatTheSubjectWasToldIsAnEntryAndMovesNoDeadline() {
        var due = allegation.now().dueAt();
        mabel.visit(path + "/contacts");
        assertThat(mabel.send(path + "/contacts", "name", "x")).hasStatus(422);
        assertThat(mabel.page().text())
                .contains(
                        "Select whether they were told, or this is a note",
                        "Select who it was with",
                        "Select how",
                        "Enter the date of the contact, like 27/3/2026",
                        "Enter who told them, or had the contact",
                        "Enter what was said");
        record("TOLD", "SUBJECT", "12/1/2027", 422);
        assertThat(mabel.page().text()).contains("The date of the contact must be today or earlier");
        record("TOLD", "SUBJECT", "11/1/2027", 303);
        record("NOTE", "POLICE", "11/1/2027", 303);
        mabel.visit(path);
        assertThat(mabel.page().text())
                .contains(
                        "They were told: Subject of the allegation, 11 January 2027, by The head",
                        "That there is a concern",
                        "Contact note: Police",
                        "Subject has been told Yes");
        assertThat(allegation.now().dueAt()).isEqualTo(due);
    }

    private void record(String kind, String person, String on, int status) {
        mabel.visit(path + "/contacts");
        assertThat(mabel.send(
                        path + "/contacts",
                        "kind",
                        kind,
                        "person",
                        person,
                        "way",
                        "TELEPHONE",
                        "onDay",
                        on,
                        "byWhom",
                        "The head",
                        "words",
                        "That there is a concern"))
                .hasStatus(status);
    }
}
