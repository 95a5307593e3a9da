package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 1: a school's safeguarding lead sends a referral at level 4 at 14:50, and the child goes home at 15:15. It
 * is red on receipt, a manager and the assessment team are told at the same moment, and the school is called before
 * 15:15 or an alert is raised.
 */
@HouseTest
class GoesHomeAtQuarterPastThreeTest {

    private static final String RING = "Call the referrer before the school day ends";

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

    private long mailsTo(InventedPerson person) {
        return lead.mails(person.email()).stream()
                .filter(mail -> mail.contains("A contact has been rated red"))
                .count();
    }

    @Test
    void itIsRedOnReceiptAndSaysWhenTheChildGoesHome() {
        assertThat(desk.now().urgency()).isZero();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.now().dueAt()).isEqualTo(Instant.parse("2026-11-25T15:15:00Z"));
        assertThat(maya().page().text())
                .contains("Their own view is level 4.", RING + ": due in 25 minutes")
                .contains("The child goes home at 15:15, according to the referrer.");
    }

    @Test
    void theManagerAndTheAssessmentTeamHearOfItAtTheSameMoment() {
        var manager = mailsTo(InventedPerson.ADAEZE);
        var team = mailsTo(InventedPerson.LIORA);
        assertThat(manager).isPositive();
        assertThat(team).isPositive();
        sends("");
        assertThat(mailsTo(InventedPerson.ADAEZE)).isEqualTo(manager + 1);
        assertThat(mailsTo(InventedPerson.LIORA)).isEqualTo(team + 1);
        assertThat(lead.mails(InventedPerson.LIORA.email()).getLast())
                .contains("make sure a worker is available", "/handovers")
                .doesNotContain("Rowan")
                .doesNotContain(contact.toString());
    }

    @Test
    void feedbackInWritingDoesNotEndTheCall() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        desk.takeAlarm();
        assertThat(desk.decideAndTell("ADVICE", "We will support you")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var maya = maya();
        maya.visit("/desk/feedback/" + contact);
        assertThat(maya.page().text()).contains(RING, "Call, and record what was said");
        assertThat(maya.send("/desk/feedback/" + contact, "how", "By secure email"))
                .hasStatus(303);
        assertThat(maya().page().text()).contains(RING + ": due in");
        minutePasses("2026-11-25T15:05");
        assertThat(desk.now().alarmRings()).isTrue();
    }

    @Test
    void whileNobodyHasRungTheAlarmRingsBeforeAndOnceMoreAtTheTime() {
        maya().send("/desk/contact/" + contact + "/acknowledge");
        minutePasses("2026-11-25T15:04");
        assertThat(desk.now().alarmRings()).isFalse();
        minutePasses("2026-11-25T15:05");
        assertThat(desk.now().alarmRings()).isTrue();
        clock.setLondon("2026-11-25T15:07");
        maya().send("/desk/contact/" + contact + "/acknowledge");
        minutePasses("2026-11-25T15:08");
        assertThat(desk.now().alarmRings()).isFalse();
        minutePasses("2026-11-25T15:15");
        assertThat(desk.now().alarmRings()).isTrue();
        maya().send("/desk/contact/" + contact + "/acknowledge");
        minutePasses("2026-11-25T15:20");
        assertThat(desk.now().alarmRings()).isFalse();
        assertThat(maya().page().text()).contains(RING + ": 5 minutes overdue");
    }

    @Test
    void aTimeThatHasPassedStartsNoClockAndNonsenseIsSaid() {
        sends("14:20");
        assertThat(maya().page().text()).doesNotContain(RING);
        lead.tellTheLeast("Rowan")
                .answer("/refer/story/concern-details", "danger", "NO", "words", "More", "goesHome", "soon");
        assertThat(lead.status()).isEqualTo(422);
        assertThat(lead.says()).contains("Time must be like 3:15pm or 15:15");
        assertThat(lead.page().select("[name=goesHome]").val()).isEqualTo("soon");
    }
}
