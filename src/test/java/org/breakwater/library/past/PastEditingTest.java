package org.breakwater.library.past;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor who opens the demonstration finds a day's work, and the public finds no notice. */
@HouseTest
class PastEditingTest {

    @Autowired
    PastEditing editing;

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void theTownPublishes() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        editing.moveIn();
    }

    private String says(String path) {
        return house.as(InventedPerson.NELL, path).page().select("main").text();
    }

    @Test
    void oneNoticeWaitsForASecondPersonOneIsScheduledAndOneIsOver() {
        assertThat(says("/library/editor/notices"))
                .contains("Online reports may be slow", "Work on the MASH+ phone line", "Civic Centre reception closed")
                .doesNotContain("No notices to approve", "No scheduled notices", "No ended notices")
                .contains("No published notices");
    }

    @Test
    void readersHaveWrittenAboutChaptersAndSomeOfItIsDealtWith() {
        assertThat(says("/library/editor/feedback"))
                .contains("Children missing from home or care", "Making a referral");
        assertThat(says("/library/editor/feedback/closed")).contains("Threshold document", "Information sharing");
    }

    @Test
    void whatEditorsHaveBegunIsLeftAlone() {
        editing.moveIn();
        assertThat(database.asOwner()
                        .sql("select count(*) from library.urgent_notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theFirstPageHasNoNotice() {
        assertThat(house.as(InventedPerson.NELL, "/who-to-call").page().text())
                .doesNotContain("Civic Centre", "phone line");
    }
}
