package org.breakwater.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.Records;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a contact compares its people with hundreds of others: once, although several of its parts ask. */
@HouseTest
class PageComparisonsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID again = new UUID(0, 0);
    private People people;

    @BeforeEach
    void aChildIsReportedTwice() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        again = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        people = house.getBean(People.class);
    }

    @Test
    void onOnePageTheSamePeopleArePageComparisons() {
        house.looking(
                InventedPerson.MAYA,
                () -> PageComparisons.on(() -> {
                    var first = people.alike(again);
                    assertThat(first).isNotEmpty();
                    assertThat(people.alike(again)).isSameAs(first);
                    return first;
                }));
    }

    @Test
    void whoActsComparesAnewBecauseTheyMayHaveChangedSomething() {
        house.looking(InventedPerson.MAYA, () -> {
            var first = people.alike(again);
            assertThat(people.alike(again)).isNotSameAs(first);
            return first;
        });
    }

    /** What the program finds with full sight is never what the person who looks is shown, nor the other way round. */
    @Test
    void whatIsFoundWithFullSightIsKeptApart() {
        house.looking(
                InventedPerson.MAYA,
                () -> PageComparisons.on(() -> {
                    var seen = people.alike(again);
                    var all = house.getBean(Records.class).overseen("safe-contact", () -> people.alike(again));
                    assertThat(all).isNotSameAs(seen);
                    assertThat(people.alike(again)).isSameAs(seen);
                    return seen;
                }));
    }
}
