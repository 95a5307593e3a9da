package org.breakwater.casework.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whichever page of a case is open: who it is about, how urgent it is, by when, whose it is, and what comes next. */
@HouseTest
class CaseHeaderScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void aChildTellsOfItself() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.CHILD, family.child("Wilf", "7"));
    }

    @Test
    void standsOnEveryPageOfTheCase() {
        for (var page : new String[] {"files", "family", "access-log", "allocation"}) {
            var header = house.as(InventedPerson.MAYA, "/cases/" + contact + "/" + page)
                    .page()
                    .select(".bw-limits")
                    .text();
            assertThat(header)
                    .as(page)
                    .contains("Wilf")
                    .contains(", 7")
                    .contains("From a child")
                    .contains("not rated")
                    .contains("Deadline:")
                    .contains("New")
                    .contains("Allocated to: no one");
        }
    }

    @Test
    void leadsToTheNextStepForWhoCanTakeIt() {
        var step = "a[href=/desk/screening/" + contact + "]";
        assertThat(house.as(InventedPerson.MAYA, "/cases/" + contact + "/files")
                        .page()
                        .select(step)
                        .text())
                .isEqualTo("Screen this contact");
        assertThat(house.as(InventedPerson.ROBIN, "/cases/" + contact + "/files")
                        .page()
                        .select(step))
                .isEmpty();
    }

    @Test
    void groupsThePagesOfACase() {
        var groups = house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                .page()
                .select("nav[aria-label=Pages of this case] h2");
        assertThat(groups.eachText()).containsExactly("People", "Work on this case", "Safety", "Record and access");
    }

    @Test
    void linksToNoPageThatARoleCannotOpen() {
        assertThat(house.as(InventedPerson.ROBIN, "/desk/contact/" + contact)
                        .page()
                        .select("nav a[href$=/safe-contact]"))
                .isEmpty();
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .select("nav a[href$=/safe-contact]"))
                .hasSize(1);
    }
}
