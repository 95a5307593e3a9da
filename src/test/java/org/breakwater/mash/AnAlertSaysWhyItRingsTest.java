package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.external.ExternalRequests;
import org.breakwater.frontdoor.conversations.ReporterReturned;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One alert never suppresses another, and acknowledging one settles only what the page showed. */
@HouseTest
class AnAlertSaysWhyItRingsTest {

    private static final String[] SCREENED = {
        "issues",
        "ALL/none",
        "safeNow",
        "YES",
        "safetyWords",
        "His teacher is with him",
        "history",
        "None",
        "consent",
        "GIVEN",
        "rating",
        "AMBER",
        "reason",
        "Quiet for weeks"
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    HomeTimeAlerts homeTimes;

    @Autowired
    ExternalRequests outside;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void tenToThree() {
        clock.setLondon("2026-11-25T14:50");
        database.empty();
    }

    private void isSent(UUID sent) {
        contact = sent;
    }

    private AtTheDesk desk() {
        return new AtTheDesk(house, contact);
    }

    /** A school that is not sure about danger, at level 3, of a child who goes home at 15:15. */
    private void aSchoolIsNotSure() {
        var lead = new Professional(house).proves(Professional.address("lena.marsh"));
        lead.tellTheLeast("Rowan " + AFamily.letters())
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "UNSURE",
                        "words",
                        "He seems worried about something",
                        "goesHome",
                        "3:15");
        lead.answer("/refer/you/level-of-need", "need", "3", "why", "He has been quiet for weeks");
        lead.open("/refer/send/check").press("/refer/send/now");
        isSent(database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(lead.reference())
                .query(UUID.class)
                .single());
    }

    private void aMessageComes(String london) {
        clock.setLondon(london);
        house.getBean(ActorTransactions.class)
                .as(new Actor.Visitor(), () -> house.publishEvent(new ReporterReturned(contact)));
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        return maya;
    }

    private String main(Browser browser) {
        return browser.page().select("main").text();
    }

    private int owed() {
        return database.asOwner()
                .sql("select count(*) from notify.outbox where about_id = ? and kind = 'ALARM' and state = 'OWED'")
                .param(contact)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatMustOnlyBeReadSoonKeepsNoHomeTimeSilent() {
        aSchoolIsNotSure();
        assertThat(desk().now().alert()).isEqualTo(AlertStrength.READ_NOW);
        assertThat(owed()).isZero();
        clock.setLondon("2026-11-25T15:05");
        homeTimes.look();
        assertThat(desk().now().alert()).isEqualTo(AlertStrength.DANGER);
        assertThat(owed()).isPositive();
        assertThat(main(maya()))
                .contains("The child goes home soon", "not sure whether the child is in immediate danger");
    }

    @Test
    void norAnAgencyOutsideThatDoesNotReply() {
        isSent(new Furnished(house).report(Furnished.told(Way.CHILD, false, YesNoUnsure.NO)));
        assertThat(desk().now().alert()).isEqualTo(AlertStrength.READ_NOW);
        desk().ask("education");
        var asked = desk().as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(contact))
                .getFirst();
        clock.set(asked.halfAt());
        outside.look();
        assertThat(desk().now().alert()).isEqualTo(AlertStrength.DANGER);
        assertThat(owed()).isPositive();
    }

    @Test
    void whoReadAMessageHasNotAcknowledgedThatTheChildGoesHome() {
        aSchoolIsNotSure();
        maya().send("/desk/contact/" + contact + "/acknowledge");
        aMessageComes("2026-11-25T15:00");
        clock.setLondon("2026-11-25T15:05");
        homeTimes.look();
        clock.setLondon("2026-11-25T15:06");
        var maya = maya();
        assertThat(main(maya)).contains("The child goes home soon", "sent a message or files", "Mark as read");
        maya.follow(maya.send("/desk/contact/" + contact + "/read"));
        assertThat(desk().now().cameBackAt()).isNull();
        assertThat(desk().now().alarmRings()).isTrue();
        assertThat(owed()).isPositive();
        assertThat(main(maya)).contains("The child goes home soon").doesNotContain("sent a message or files");
        maya.send("/desk/contact/" + contact + "/acknowledge");
        assertThat(desk().now().alarmRings()).isFalse();
        assertThat(owed()).isZero();
        homeTimes.look();
        assertThat(desk().now().alarmRings()).as("it rang for this moment").isFalse();
    }

    @Test
    void whoRatesAcknowledgesNoAlertThatRangWhileTheyWereWriting() {
        aSchoolIsNotSure();
        var maya = maya();
        maya.send("/desk/contact/" + contact + "/acknowledge");
        maya.visit("/desk/screening/" + contact);
        clock.setLondon("2026-11-25T15:05");
        homeTimes.look();
        maya.follow(maya.send("/desk/screening/" + contact, SCREENED));
        assertThat(desk().now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(desk().now().alarmRings()).isTrue();
        assertThat(owed()).isPositive();
    }

    @Test
    void aMessageDoesNotStartTheTenMinutesAnew() {
        clock.setLondon("2026-11-25T10:00");
        isSent(new Furnished(house).dangerNow());
        aMessageComes("2026-11-25T10:09");
        clock.setLondon("2026-11-25T10:12");
        var maya = maya();
        assertThat(main(maya)).contains("Not acknowledged within 10 minutes. If you cannot deal with it, call the");
        maya.visit("/desk");
        assertThat(main(maya))
                .contains("One alert was not acknowledged within 10 minutes. If you cannot deal with it, call the");
        maya.visit("/desk/contact/" + contact);
        maya.send("/desk/contact/" + contact + "/acknowledge");
        aMessageComes("2026-11-25T10:30");
        assertThat(main(maya())).doesNotContain("after 10 minutes");
    }
}
