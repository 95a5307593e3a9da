package org.breakwater.frontdoor.refer.mine.anotherreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something new happened to a child about whom a referral was sent before. */
@HouseTest
class AnotherReferralScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String email = Professional.address("petra.quayside");

    private String reference = "";

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private UUID record(String sent) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(sent)
                .query(UUID.class)
                .single();
    }

    private String firstOne() {
        var petra = new Professional(house)
                .proves(email)
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/household/child/1", "name", "Rowan Tidewater", "age", "7", "school", "Gull Lane")
                .answer("/refer/household/adult/1", "name", "Ada Tidewater", "relation", "Mother")
                .answer(
                        "/refer/you/referrer-details",
                        "name",
                        "Petra Quayside",
                        "role",
                        "Head of year",
                        "agency",
                        "Gull Lane",
                        "phone",
                        "01632 960 111",
                        "reachable",
                        "Mondays",
                        "ownReference",
                        "GL-17/4");
        reference = petra.open("/refer/send/check").press("/refer/send/now").reference();
        return "/refer/mine/another-referral/" + record(reference);
    }

    @Test
    void beginsWithTheFamilyAndTheReferrerAndAsksAgainWhatHappened() {
        var path = firstOne();
        var petra = new Professional(house).proves(email).open("/refer/mine");
        assertThat(petra.says()).contains("Make another referral about the same family");
        assertThat(petra.open(path).says()).contains("Use this if something new has happened", "tell us more instead");
        petra.press(path);
        assertThat(petra.at()).isEqualTo("/refer/tasks");
        assertThat(petra.says()).contains("This follows your referral " + reference, "what happened");
        assertThat(petra.open("/refer/household/child/1")
                        .page()
                        .select("input[name=name]")
                        .attr("value"))
                .isEqualTo("Rowan Tidewater");
        assertThat(petra.page().select("input[name=age]").attr("value"))
                .as("an age is of its day")
                .isEmpty();
        petra.open("/refer/you/referrer-details");
        assertThat(petra.page()
                        .select("form input[type=text], form input[type=tel]")
                        .eachAttr("value"))
                .contains("Petra Quayside", "Head of year", "Gull Lane", "01632 960 111", "Mondays")
                .doesNotContain("GL-17/4");
        assertThat(petra.open("/refer/send/check").says())
                .contains("Ada Tidewater", "Follows an earlier referral " + reference)
                .doesNotContain("coat");
    }

    @Test
    void saysToItsSenderAndToTheDeskWhichOneItFollows() {
        var path = firstOne();
        var petra = new Professional(house).proves(email).open(path);
        petra.press(path)
                .answer("/refer/story/concern-details", "danger", "NO", "words", "He has no shoes today")
                .open("/refer/you/referrer-details")
                .fill("/refer/you/referrer-details");
        var second = petra.open("/refer/send/check").press("/refer/send/now").reference();
        assertThat(petra.open("/refer/mine")
                        .page()
                        .select("tr:contains(" + second + ")")
                        .text())
                .contains("Follows " + reference);
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + record(second));
        assertThat(maya.page().text()).contains("Follows an earlier referral", reference);
    }

    @Test
    void nobodyBeginsOneAfterAnothersReferral() {
        var path = firstOne();
        assertThat(new Professional(house)
                        .proves(Professional.address("otto.fen"))
                        .open(path)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anOwnReferenceIsInTheListTheReceiptAndTheCopyAndIsNoName() {
        var petra = new Professional(house).proves(email).tellTheLeast("Rowan Tidewater");
        petra.open("/refer/you/referrer-details").fill("/refer/you/referrer-details", "ownReference", "Rowan");
        assertThat(petra.page().select(".govuk-error-summary a").text())
                .isEqualTo("Your reference must have a number in it, and only letters, numbers, spaces, / - and .");
        petra.fill("/refer/you/referrer-details", "ownReference", "GL-17/4");
        assertThat(petra.open("/refer/send/check").says()).contains("Your reference GL-17/4");
        petra.press("/refer/send/now");
        assertThat(petra.says()).contains("Your own reference: GL-17/4");
        var sent = petra.reference();
        assertThat(petra.open("/refer/mine").page().select("tbody").text()).contains("Your reference: GL-17/4");
        assertThat(petra.mails(email)).noneMatch(mail -> mail.contains("GL-17"));
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + record(sent));
        assertThat(maya.page().text()).contains("GL-17/4");
    }
}
