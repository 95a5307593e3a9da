package org.breakwater.mash.hometime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.referrals.HomeTimeReported;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the child goes home the referrer is called, and the call is recorded. */
@HouseTest
class HomeTimeScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    HomeTimeAlerts homeTimes;

    private final String email = Professional.address("lena.marsh");

    private UUID contact = new UUID(0, 0);

    private AtTheDesk desk;

    private Professional lead;

    @BeforeEach
    void tenToThree() {
        clock.setLondon("2026-11-25T14:50");
        database.clear("notify");
        lead = new Professional(house).proves(email);
        sends("3:15");
    }

    private void sends(String goesHome) {
        lead.tellTheLeast("Rowan " + AFamily.letters())
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "NO",
                        "words",
                        "He says that he will be hit tonight",
                        "goesHome",
                        goesHome);
        lead.answer("/refer/you/level-of-need", "need", "4", "why", "He is afraid to go home");
        lead.open("/refer/send/check").press("/refer/send/now");
        contact = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(lead.reference())
                .query(UUID.class)
                .single();
        desk = new AtTheDesk(house, contact);
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        return maya;
    }

    private void minutePasses(String london) {
        clock.setLondon(london);
        homeTimes.look();
    }

    @Test
    void whoRingsTheSchoolInTimeEndsTheClock() {
        var maya = maya();
        maya.send("/desk/contact/" + contact + "/acknowledge");
        clock.setLondon("2026-11-25T15:02");
        maya.visit("/desk/home-time/" + contact);
        assertThat(maya.page().text())
                .contains("Call the referrer before the school day ends")
                .contains("The child goes home at 15:15: due in 13 minutes.")
                .contains("Tell the school whether the child can go home");
        maya.send("/desk/home-time/" + contact, "whom", "Ms Quayside", "words", "");
        assertThat(maya.page().text()).contains("Enter what you said and what they will do");
        assertThat(maya.page().select("[name=whom]").val()).isEqualTo("Ms Quayside");
        maya.send("/desk/home-time/" + contact, "whom", "Ms Quayside", "words", "Keep him. We come at 15:30.");
        assertThat(maya().page().text()).doesNotContain("before the school day ends: due");
        assertThat(desk.chronology()).contains("Called the referrer: Ms Quayside");
        minutePasses("2026-11-25T15:16");
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void whereANeighbourReportedTheSchoolIsCalledAndNotTheNeighbour() {
        contact = new Furnished(house).report(Furnished.toldBy("Ottilie Brine"));
        desk = new AtTheDesk(house, contact);
        house.acting(
                InventedPerson.MAYA,
                () -> homeTimes.start(new HomeTimeReported(contact, Instant.parse("2026-11-25T15:15:00Z"))));
        var maya = maya();
        assertThat(maya.page().text())
                .contains("Call the school before the end of the school day: due in 25 minutes")
                .contains("The child goes home at 15:15, according to the person reporting the concern.")
                .contains("Call the school and record what was said")
                .doesNotContain("Call the referrer");
        maya.visit("/desk/home-time/" + contact);
        assertThat(maya.page().select("main").text())
                .contains("Call the school before the end of the school day")
                .contains("Tell the school whether the child can go home")
                .contains("Do not discuss this with the person who reported the concern")
                .doesNotContain("Their number is under");
        maya.send("/desk/home-time/" + contact, "whom", "Ms Quayside", "words", "Keep him. We come at 15:30.");
        assertThat(desk.chronology()).contains("Called the school: Ms Quayside");
    }

    @Test
    void whereAHealthVisitorReferredItIsTheSchoolThatLetsTheChildGo() {
        database.asOwner()
                .sql("update mash.contact set source = '3B' where id = ?")
                .param(contact)
                .update();
        var maya = maya();
        maya.visit("/desk/home-time/" + contact);
        assertThat(maya.page().select("main h1").text()).contains("Call the school before the end of the school day");
        assertThat(maya.page().select("main").text())
                .doesNotContain("Their number is under")
                .doesNotContain("Do not discuss this with");
    }

    @Test
    void aContactOfficerWhoMayNotReadTheNumberIsNotGivenTheCall() {
        var robin = house.as(InventedPerson.ROBIN);
        robin.visit("/desk/contact/" + contact);
        assertThat(robin.page().text())
                .contains("Call the referrer before the school day ends")
                .contains("A screener, manager or duty worker makes this call");
        assertThat(robin.page().select("a[href^=/desk/home-time/]")).isEmpty();
        assertThat(robin.visit("/desk/home-time/" + contact)).hasStatus(404);
    }
}
