package org.breakwater.frontdoor.refer;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional sees the right services before anything else. */
@HouseTest
class ReferralScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ContactPoints points;

    @Test
    void showsEveryOtherDoorAndThatNoneStandsInTheReferralsPlace() {
        clock.setLondon("2026-11-25T11:00");
        var browser = house.visitor();
        assertThat(browser.visit("/refer")).hasStatus(200);
        assertThat(browser.page().select("h1").text()).isEqualTo("Make a referral");
        assertThat(browser.page().select(".bw-phone--emergency").attr("href")).isEqualTo("tel:999");
        assertThat(browser.page().select("main").text())
                .contains("Contacting these services does not replace a referral about the child.")
                .contains("An adult may be at risk too", "someone who works with children", "private fostering")
                .contains("A child is missing now", "You want to make a complaint")
                .contains("This includes volunteers, and concerns about their private life as well as their work.")
                .contains("A complaint about a service goes to that service first."
                        + " A complaint about the partnership goes to the partnership’s office.")
                .contains("Call the designated officer (LADO)", "Call the business manager", "Call MASH+");
        assertThat(browser.page().select("main a[href^=tel:]").eachAttr("href"))
                .contains(tel("access-team"), tel("allegations-officer"), tel("police-non-urgent"), tel("mash-plus"));
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void saysWhoReadsItByDayAndThatItWaitsForTheOfficeAtNight() {
        clock.setLondon("2026-11-25T11:00");
        var browser = house.visitor();
        browser.visit("/refer");
        assertThat(browser.page().select("main").text())
                .contains(
                        "A contact officer at MASH+ reads every referral.",
                        "We read referrals about a child in immediate danger first.");
        clock.setLondon("2026-11-28T22:00");
        browser.visit("/refer");
        assertThat(browser.page().select("main").text())
                .contains(
                        "a contact officer at MASH+ will read it when the office opens at 9am on Monday 30 November",
                        "Call when the office opens at 9am on Monday 30 November. Call MASH+",
                        "If it cannot wait until then: Call the Emergency Duty Team");
        assertThat(browser.page().select("main a[href^=tel:]").eachAttr("href")).contains(tel("emergency-duty-team"));
    }

    @Test
    void theReportOfThePublicLeadsHere() {
        var browser = house.visitor();
        browser.visit("/report");
        assertThat(browser.page().select("main a[href=/refer]").text()).isEqualTo("Make a referral");
    }

    private String tel(String id) {
        return "tel:" + points.now().get(id).number().shown().replace(" ", "");
    }
}
