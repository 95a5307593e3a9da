package org.breakwater.pathways.missingeducation.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school, another council or a professional refers a child missing education; a partial referral is enough. */
@HouseTest
class EducationReferralScreensTest {

    private static final String REFER = "/missing-education/refer";
    private static final String[] ENOUGH = {
        "referrer",
        "COUNCIL",
        "yourName",
        "Ada Fell",
        "yourPhone",
        "01702 215007",
        "childName",
        "Linnet Marsh",
        "circumstances",
        "Moved here in March and is at no school",
        "address",
        "9 Hidden Row"
    };

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser other;

    @BeforeEach
    void itIsAMonday() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        other = house.visitor();
        other.visit(REFER);
    }

    @Test
    void aPartialReferralIsEnoughAndGivesAReference() {
        assertThat(other.send(REFER, ENOUGH)).hasStatus(200);
        assertThat(other.page().text())
                .contains("We have your referral", "Your reference is", "Call 999", "does not delete the pupil");
        assertThat(count()).isOne();
    }

    @Test
    void whatIsMissingIsSaidToTheOfficerAndTheAddressIsHiddenUnlessTheAnswerWasNo() {
        other.send(REFER, ENOUGH);
        var corin = house.as(InventedPerson.CORIN);
        corin.visit("/missing-education/cases");
        corin.visit(corin.page().select("main th a").attr("href"));
        assertThat(corin.page().text())
                .contains(
                        "Not known yet: date of birth, sex, year group, last day attended, reason, school",
                        "roll status, parental responsibility",
                        "The family may have fled abuse: not known. Find out.",
                        "Possible private fostering: not known",
                        "Address (restricted): check before sharing",
                        "Ada Fell");
    }

    @Test
    void theRollThePupilNumberTheSiblingsAndParentalResponsibilityAreOnTheCase() {
        other.send(
                REFER,
                with(
                        "upn",
                        "b801200005001",
                        "roll",
                        "REMOVED",
                        "rollOn",
                        "6/3/2026",
                        "siblings",
                        "Rowan, at Fernleigh School",
                        "parentalResponsibility",
                        "Ada Fell, mother"));
        var corin = house.as(InventedPerson.CORIN);
        corin.visit("/missing-education/cases");
        assertThat(corin.page().text()).contains("Removed from roll on 6 March 2026, ground not known");
        corin.visit(corin.page().select("main th a").attr("href"));
        assertThat(corin.page().text())
                .contains(
                        "Unique pupil number (UPN) B801200005001",
                        "Brothers and sisters Rowan, at Fernleigh School",
                        "Parental responsibility Ada Fell, mother");
    }

    @Test
    void aPupilNumberHasTheFormOfOne() {
        assertThat(other.send(REFER, with("upn", "B123", "rollGround", "a", "siblings", "Rowan")))
                .hasStatus(422);
        assertThat(other.page().text())
                .contains(
                        "UPN must be a letter and 12 digits, like B801200005001",
                        "Select Removed from roll, or leave the ground blank");
        assertThat(other.page().select("[name=upn]").val()).isEqualTo("B123");
        assertThat(other.page().select("[name=siblings]").text()).isEqualTo("Rowan");
    }

    private static String[] with(String... more) {
        return Stream.of(ENOUGH, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Test
    void whatIsNeededIsAskedForAndEverythingTypedStays() {
        assertThat(other.send(
                        REFER, "lastSchool", "Fernleigh School", "bornOn", "31/2/2014", "countedFrom", "1/1/2027"))
                .hasStatus(422);
        assertThat(other.page().text())
                .contains(
                        "Select who is making the referral",
                        "Enter your name",
                        "Enter a telephone number on which we can call you",
                        "Enter the child’s name",
                        "Enter a real date, like 27/3/2026, or leave it blank",
                        "Enter a date in the last 19 years, not after today",
                        "Enter what has happened, and what you have done");
        assertThat(other.page().select("[name=lastSchool]").val()).isEqualTo("Fernleigh School");
        assertThat(count()).isZero();
    }

    @Test
    void twoPressesOfOneButtonOpenOneCase() {
        var before = other.page();
        other.send(REFER, ENOUGH);
        var first = other.page().select("main p strong").getFirst().text();
        other.back(before);
        other.send(REFER, ENOUGH);
        assertThat(other.page().select("main p strong").getFirst().text()).isEqualTo(first);
        assertThat(count()).isOne();
    }

    @Test
    void anAttendanceLeadRefersForTheirOwnSchoolAndFindsThePupilOnItsList() {
        InventedPupil.schoolOfWystan(house);
        var wystan = house.as(InventedPerson.WYSTAN);
        wystan.visit(REFER);
        assertThat(wystan.page().text()).contains("Fernleigh School");
        assertThat(wystan.page().select("[name=referrer]")).isEmpty();
        wystan.send(REFER, "childName", "Linnet Marsh", "circumstances", "Not seen since Friday", "fled", "NO");
        wystan.visit("/missing-education/school");
        assertThat(wystan.page().text()).contains("Linnet Marsh");
    }

    @Test
    void theOfficerRecordsAReferralByHand() {
        var corin = house.as(InventedPerson.CORIN);
        corin.visit(REFER);
        corin.send(REFER, "referrer", "CME_TEAM", "childName", "Linnet Marsh", "circumstances", "Seen by housing");
        corin.visit("/missing-education/cases");
        assertThat(corin.page().text()).contains("Linnet Marsh", "Awaiting triage");
    }

    private int count() {
        return database.asOwner()
                .sql("select count(*) from pathways.cme_referral")
                .query(Integer.class)
                .single();
    }
}
