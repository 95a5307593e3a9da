package org.breakwater.pathways.privatefostering.notify;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A carer tells the council in one page, without an account, and knows what comes next. */
@HouseTest
class FosteringNotificationScreensTest {

    private static final String NOTIFY = "/private-fostering/notify";

    private static final String WHO_NOTIFIED = """
            select e.actor_name from casework.chronology_entry e
            join casework.pathway_case c on c.record_id = e.record_id""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser carer;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        carer = house.visitor();
        carer.visit(NOTIFY);
    }

    @Test
    void twoNamesAreEnoughAndTheRestIsSaidToBeMissing() {
        assertThat(carer.send(NOTIFY, "notifier", "CARER", "yourName", "Ada Merrow", "childName", "Tilly Orrin"))
                .hasStatus(200);
        assertThat(carer.page().text())
                .contains(
                        "We have what you told us",
                        "Your reference is",
                        "within seven working days",
                        "the child’s date of birth",
                        "Call 999",
                        "01702 215007")
                .doesNotContain("the carer’s name");
        assertThat(count()).isOne();
    }

    @Test
    void aCarerMayGiveALongWayToReachThem() {
        var contact = "ada.merrow@" + "example.".repeat(20) + "org, or ring after six";
        assertThat(carer.send(
                        NOTIFY,
                        "notifier",
                        "CARER",
                        "yourName",
                        "Ada Merrow",
                        "yourContact",
                        contact,
                        "childName",
                        "Tilly Orrin"))
                .hasStatus(200);
    }

    @Test
    void theReferenceLeadsTheWorkerToWhatWasTold() {
        carer.send(
                NOTIFY,
                "notifier",
                "PROFESSIONAL",
                "yourName",
                "Ada Merrow",
                "childName",
                "Tilly Orrin",
                "childBorn",
                "27/3/2015",
                "carerName",
                "Joan Pell",
                "livesThere",
                "YES",
                "startsOn",
                "1/8/2026",
                "more",
                "She sleeps on the sofa");
        var reference = carer.page().select("main strong").getFirst().text();
        var thea = house.as(InventedPerson.THEA);
        thea.visit("/private-fostering/arrangements");
        assertThat(thea.page().text()).contains(reference, "Tilly Orrin");
        thea.visit(thea.page().select("main th a").attr("href"));
        assertThat(thea.page().text())
                .contains(
                        "Joan Pell",
                        "She sleeps on the sofa",
                        "27 March 2031",
                        "The carer has not notified us. Late: notice was due by 20 June 2026");
    }

    @Test
    void whatIsNeededIsAskedForAndEverythingTypedStays() {
        assertThat(carer.send(NOTIFY, "purpose", "Her mother is ill", "startsOn", "soon"))
                .hasStatus(422);
        assertThat(carer.page().text())
                .contains(
                        "Select who you are",
                        "Enter your name",
                        "Enter the child’s name",
                        "Date must be a real date, like 27/3/2026, or leave it blank");
        assertThat(carer.page().select("[name=purpose]").text()).isEqualTo("Her mother is ill");
        assertThat(count()).isZero();
    }

    @Test
    void whoPressesTwiceNotifiesOnce() {
        var answers = new String[] {"notifier", "CARER", "yourName", "Ada Merrow", "childName", "Tilly Orrin"};
        var before = carer.page();
        carer.send(NOTIFY, answers);
        var first = carer.page().select("main strong").getFirst().text();
        var once = database.asOwner()
                .sql("select press::text from pathways.private_fostering_notification")
                .query(String.class)
                .single();
        assertThat(once).isNotBlank();
        carer.back(before);
        carer.send(NOTIFY, answers);
        assertThat(carer.page().select("main strong").getFirst().text()).isEqualTo(first);
        assertThat(count()).isOne();
    }

    @Test
    void aFloodFromOneNetworkIsSlowedDownAndLosesNothing() {
        for (int sent = 0; sent < FosteringNotificationController.AN_HOUR; sent++) {
            carer.visit(NOTIFY);
            carer.send(NOTIFY, "notifier", "CARER", "yourName", "Ada", "childName", "Tilly");
        }
        carer.visit(NOTIFY);
        assertThat(carer.send(NOTIFY, "notifier", "CARER", "yourName", "Ada", "childName", "Pip"))
                .hasStatus(422);
        assertThat(carer.page().text()).contains("Several forms came from your network");
        assertThat(carer.page().select("[name=childName]").val()).isEqualTo("Pip");
        clock.setLondon("2026-09-02T10:00");
        carer.visit(NOTIFY);
        assertThat(carer.send(NOTIFY, "notifier", "CARER", "yourName", "Ada", "childName", "Pip"))
                .hasStatus(200);
    }

    @Test
    void itIsPlainAndSaysFirstWhereDangerGoes() {
        assertThat(ReadingGrade.of(carer.page().expectFirst("main"))).isLessThanOrEqualTo(7);
        assertThat(carer.page().select("main p").getFirst().text()).contains("Call 999");
        carer.send(NOTIFY, "notifier", "CARER", "yourName", "Ada Merrow", "childName", "Tilly Orrin");
        assertThat(ReadingGrade.of(carer.page().expectFirst("main"))).isLessThanOrEqualTo(7);
    }

    @Test
    void theSelfCheckLeadsHere() {
        carer.visit("/private-fostering/check");
        carer.send(
                "/private-fostering/check",
                "carer",
                "OTHER",
                "home",
                "CARERS_HOME",
                "stay",
                "TWENTY_EIGHT_DAYS",
                "age",
                "UNDER_16");
        assertThat(carer.page().select("main a[href=" + NOTIFY + "]")).isNotEmpty();
    }

    @Test
    void aWorkerWritesDownACallInTheirOwnName() {
        var thea = house.as(InventedPerson.THEA);
        thea.visit(NOTIFY);
        thea.send(NOTIFY, "notifier", "PARENT", "yourName", "Ada Merrow", "childName", "Tilly Orrin");
        assertThat(database.asOwner().sql(WHO_NOTIFIED).query(String.class).single())
                .isEqualTo(InventedPerson.THEA.fullName());
    }

    private int count() {
        return database.asOwner()
                .sql("select count(*)::int from casework.pathway_case where pathway = 'private-fostering'")
                .query(Integer.class)
                .single();
    }
}
