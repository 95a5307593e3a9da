package org.breakwater.pathways.privatefostering.arrangements.details;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody told at first is found out bit by bit. */
@HouseTest
class NotificationDetailsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedArrangement arrangement;
    private String path;
    private Browser thea;

    @BeforeEach
    void littleIsKnown() {
        clock.setLondon("2026-04-02T10:00");
        arrangement = new InventedArrangement(house);
        path = "/private-fostering/arrangements/" + arrangement.id;
        thea = house.as(InventedPerson.THEA);
        thea.visit(path + "/details");
    }

    @Test
    void theFormHasWhatIsKnownAndTheRestIsAdded() {
        assertThat(thea.page().select("[name=childName]").val()).isEqualTo("Tilly Orrin");
        assertThat(thea.fill(
                        path + "/details",
                        "carerName",
                        "Joan Pell",
                        "childBorn",
                        "27/3/2015",
                        "disabled",
                        "YES",
                        "startsOn",
                        "1/3/2026"))
                .hasStatus(303);
        thea.visit(path);
        assertThat(thea.page().text())
                .contains("Joan Pell", "27 March 2033", "Disability Yes")
                .contains("Late: notice was due by 18 January 2026");
        assertThat(arrangement.record().notification().missing())
                .contains("the child’s place of birth")
                .doesNotContain("the carer’s name", "the child’s date of birth");
        assertThat(arrangement.record().now().disabled()).isEqualTo(Known.YES);
    }

    @Test
    void whatWasToldFirstStaysAndTheCarerIsAPersonOfTheCaseOnce() {
        thea.fill(path + "/details", "carerName", "Joan Pell");
        thea.visit(path + "/details");
        thea.fill(path + "/details", "carerName", "Joan Pell", "carerPhone", "01632 960 202");
        assertThat(count("pathways.private_fostering_notification")).isEqualTo(3);
        assertThat(count("people.person")).as("the child and the carer").isEqualTo(2);
    }

    @Test
    void aWrongDateAndAStalePageKeepWhatWasTyped() {
        assertThat(thea.fill(path + "/details", "startsOn", "in spring", "culture", "Polish at home"))
                .hasStatus(422);
        assertThat(thea.page().select("[name=culture]").val()).isEqualTo("Polish at home");
        arrangement.visit(InventedArrangement.BRAM, "2026-04-02");
        assertThat(thea.fill(path + "/details", "startsOn", "", "culture", "Polish at home"))
                .hasStatus(409);
        assertThat(thea.page().select("[name=culture]").val()).isEqualTo("Polish at home");
    }

    private int count(String table) {
        return database.asOwner()
                .sql("select count(*)::int from " + table + " where record_id = ?")
                .param(arrangement.id)
                .query(Integer.class)
                .single();
    }
}
