package org.breakwater.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens a closed contact, or a new one about the same child, reads which team and worker has the child. */
@HouseTest
class HandoversInHeaderTest {

    private static final String WHO = "Accepted by Assessment team on 1 September 2026, allocated worker Sefa Ironside";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AFamily family;
    private UUID before = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTeamHasAcceptedTheChild() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        before = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        desk = new AtTheDesk(house, before);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.decide("ASSESSMENT");
        desk.approve();
        desk.accept();
    }

    private String header(UUID contact) {
        return house.as(InventedPerson.MAYA, "/cases/" + contact + "/files")
                .page()
                .select(".bw-identity__facts")
                .text();
    }

    @Test
    void aClosedContactSaysWhoHasTheChildAndNotThatNoOneHas() {
        assertThat(header(before)).contains("Not allocated").doesNotContain("Accepted by");
        desk.close();
        assertThat(header(before)).contains(WHO).doesNotContain("Not allocated");
    }

    @Test
    void aNewContactSaysItBesideThePreviousOneThatMayBeAboutTheSameChild() {
        desk.close();
        clock.setLondon("2026-09-20T10:00");
        var again = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + again)
                        .page()
                        .select(".bw-known li")
                        .text())
                .contains("not confirmed", "Wilf", WHO.replace("Accepted", "accepted"));
        new AtTheDesk(house, again).screen(InventedPerson.MAYA, Rating.AMBER);
        assertThat(house.as(InventedPerson.MAYA, "/desk/decision/" + again)
                        .page()
                        .select(".bw-beside__loud")
                        .text())
                .contains(
                        "May be an open case",
                        WHO.replace("Accepted", "accepted"),
                        "Likely match, not confirmed: Wilf " + family.name() + " in both",
                        "Open case: passed to allocated worker");
    }

    /** A brother of another age, whom a report calls by the same name, is no open case before someone checks it. */
    @Test
    void aWeakMatchIsSaidQuietlyAndIsCheckedFirst() {
        desk.close();
        clock.setLondon("2026-09-20T10:00");
        var again = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "16"));
        new AtTheDesk(house, again).screen(InventedPerson.MAYA, Rating.AMBER);
        var beside = house.as(InventedPerson.MAYA, "/desk/decision/" + again).page();
        assertThat(beside.select(".bw-beside__loud").text()).doesNotContain("May be an open case");
        assertThat(beside.select("main").text())
                .contains(
                        "Check the match first", WHO.replace("Accepted", "accepted"), "Possible match, not confirmed");
    }

    @Test
    void whoMayNotSeeThePreviousContactReadsNothingOfIt() {
        desk.close();
        var again = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/cases/" + before + "/conflicts");
        adaeze.send(
                "/cases/" + before + "/conflicts",
                "who",
                InventedPerson.MAYA.accountId().toString(),
                "why",
                "She knows the family");
        new AtTheDesk(house, again).screen(InventedPerson.MAYA, Rating.AMBER);
        for (var page : List.of("/desk/contact/", "/desk/decision/")) {
            assertThat(house.as(InventedPerson.MAYA, page + again).page().text())
                    .as(page)
                    .doesNotContain("ccepted by", "Sefa Ironside");
        }
    }
}
