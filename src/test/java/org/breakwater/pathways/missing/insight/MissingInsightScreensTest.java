package org.breakwater.pathways.missing.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Why children go missing, in numbers that identify no child. */
@HouseTest
class MissingInsightScreensTest {

    private static final String INSIGHT = "/missing/insight";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser selma;

    @BeforeEach
    void nobodyIsMissing() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void fewerThanFiveChildrenAreSuppressedAlsoIfOneChildHasManyEpisodes() {
        selma.visit(INSIGHT);
        assertThat(selma.page().text()).contains("Nothing recorded");
        for (int day = 1; day <= 5; day++) {
            interviewed("Rowan Tull");
        }
        selma.visit(INSIGHT);
        assertThat(selma.page().select("tr").eachText())
                .contains("Family home Suppressed", "An argument or conflict at home Suppressed")
                .doesNotContain("Family home 5");
    }

    @Test
    void fiveChildrenAreSaid() {
        for (var name : new String[] {"Rowan", "Wren", "Ash", "Hazel", "Bay"}) {
            interviewed(name);
        }
        selma.visit(INSIGHT);
        assertThat(selma.page().select("tr").eachText())
                .contains("Family home 5", "An argument or conflict at home 5", "Friends 5")
                .contains("Other children, not known to services 5");
    }

    @Test
    void whatWasReportedMoreThanAYearAgoIsNotCounted() {
        interviewed("Rowan");
        clock.setLondon("2027-05-02T10:00");
        selma = house.as(InventedPerson.SELMA);
        selma.visit(INSIGHT);
        assertThat(selma.page().text()).contains("since 2 May 2026").doesNotContain("Family home");
    }

    private void interviewed(String name) {
        var born = LocalDate.of(2012, 3, 27);
        var episode = new InventedEpisode(house, InventedEpisode.report(house, name, born, LookedAfter.NO));
        episode.find(clock.instant());
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
    }
}
