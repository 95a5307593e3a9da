package org.breakwater.mash.referralsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk sees the source of a contact, and can correct it with a reason. */
@HouseTest
class ReferralSourceScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private Browser robin() {
        var browser = house.as(InventedPerson.ROBIN);
        return browser;
    }

    private UUID fromATeacher() {
        var reference = new Professional(house)
                .proves(Professional.address("petra.quayside"))
                .tellTheLeast("Rowan Tidewater")
                .answer(
                        "/refer/you/referrer-details",
                        "name",
                        "Petra",
                        "role",
                        "Class teacher",
                        "phone",
                        "01632 960 111")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    @Test
    void aTeachersReferralCameFromASchoolUntilTheContactOfficerSaysOtherwise() {
        var contact = fromATeacher();
        var robin = robin();
        robin.visit("/desk/contact/" + contact);
        assertThat(robin.page().text()).contains("Source: School");
        var path = "/desk/referral-source/" + contact;
        robin.visit(path);
        assertThat(robin.page().text()).contains("Current source: 2A School").doesNotContain("Class teacher");
        assertThat(robin.send(path, "source", "SCHOOL_NURSE", "why", "")).hasStatus(422);
        assertThat(robin.page().select("option[selected]").attr("value")).isEqualTo("SCHOOL_NURSE");
        assertThat(robin.send(path, "source", "SCHOOL_NURSE", "why", "They work for the school health team"))
                .hasStatus(303);
        robin.visit("/desk/contact/" + contact);
        assertThat(robin.page().text()).contains("Source: School nurse");
        var desk = new AtTheDesk(house, contact);
        assertThat(desk.now().source()).isEqualTo("3C");
        assertThat(desk.chronology()).endsWith("Changed the source: School nurse, before: School");
    }

    @Test
    void anonymousAndUnknownStayDifferentAndTheSameAgainIsNoChange() {
        var contact = new Furnished(house).report();
        var path = "/desk/referral-source/" + contact;
        var robin = robin();
        robin.visit(path);
        assertThat(robin.page().text()).contains("Current source: 9 Anonymous");
        assertThat(robin.send(path, "source", "ANONYMOUS", "why", "They did not give their name"))
                .hasStatus(422);
        assertThat(robin.page().text()).contains("The source is already 9 Anonymous");
        robin.send(path, "source", "UNKNOWN", "why", "The line broke before they could say");
        assertThat(new AtTheDesk(house, contact).now().source()).isEqualTo("10");
    }

    @Test
    void whoeverComesTooLateSeesWhatChangedAndKeepsTheirWords() {
        var contact = new Furnished(house).report();
        var path = "/desk/referral-source/" + contact;
        var robin = robin();
        var other = robin();
        robin.visit(path);
        other.visit(path);
        other.send(path, "source", "FAMILY", "why", "Her aunt rang again");
        robin.send(path, "source", "ACQUAINTANCE", "why", "It was the neighbour");
        assertThat(robin.page().text()).contains("Not saved yet", "1A Family member");
        assertThat(robin.page().select("textarea").text()).isEqualTo("It was the neighbour");
        assertThat(new AtTheDesk(house, contact).now().source()).isEqualTo("1A");
    }

    @Test
    void nobodyOutsideTheDeskAndNobodyWhoMayNotSeeTheContactReachesIt() {
        var restricted = new Furnished(house).restrictedReport();
        assertThat(robin().visit("/desk/referral-source/" + restricted)).hasStatus(404);
        var police = house.as(InventedPerson.PETRA);
        assertThat(police.visit("/desk/referral-source/" + restricted)).hasStatus(404);
    }
}
