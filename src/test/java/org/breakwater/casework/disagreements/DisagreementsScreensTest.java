package org.breakwater.casework.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague at the desk disagrees in their own name. */
@HouseTest
class DisagreementsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private ThePoliceDisagree police;

    @BeforeEach
    void thePoliceDisagree() {
        clock.setLondon("2026-09-01T10:00");
        police = new ThePoliceDisagree(house);
    }

    @Test
    void aColleagueAtTheDeskMayDisagreeTooInTheirOwnName() {
        var maya = house.as(InventedPerson.MAYA);
        var own = "/cases/" + police.contact + "/disagreements";
        maya.visit("/desk/contact/" + police.contact);
        assertThat(maya.page().select("a[href=" + own + "]")).hasSize(1);
        maya.visit(own);
        assertThat(maya.page().text()).contains("Essex Police, stage 1");
        assertThat(maya.send(own, "about", "NOT_ACTED", "words", "")).hasStatus(422);
        maya.follow(maya.send(own, "about", "NOT_ACTED", "words", "Two days, and no visit"));
        assertThat(maya.page().text())
                .contains("Raised by Maya Lindqvist (demo), MASH, stage 1", "Two days, and no visit");
        maya.visit("/desk/disagreements");
        var others = maya.page().select("main tr a").eachAttr("href");
        assertThat(others).hasSizeGreaterThanOrEqualTo(2);
    }
}
