package org.breakwater.mash.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.ConflictsOfInterest;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a child came again reveals something about the earlier contact: a manager counts none that they may not see. */
@HouseTest
class RepeatContactsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void aTuesday() {
        database.empty();
        clock.setLondon("2026-11-24T11:00");
    }

    private AtTheDesk report() {
        return new AtTheDesk(house, new Furnished(house).report());
    }

    @Test
    void aRepeatIsCountedOnlyForAManagerWhoMaySeeTheEarlierContact() {
        var earlier = report();
        clock.setLondon("2026-11-24T15:00");
        report();
        assertThat(repeats(InventedPerson.GWEN)).contains("at least 50% (2 of 4) if unconfirmed matches are counted");
        exclude(earlier);
        assertThat(repeats(InventedPerson.GWEN))
                .contains("0% of children (0 of 2)")
                .doesNotContain("Not reliable");
        assertThat(repeats(InventedPerson.ADAEZE)).contains("at least 50% (2 of 4) if unconfirmed matches are counted");
    }

    @Test
    void aConfirmedRepeatIsCountedOnlyForAManagerWhoMaySeeTheEarlierContact() {
        var earlier = report();
        clock.setLondon("2026-11-24T15:00");
        report().holdToBeOneWith(earlier.now().id());
        exclude(earlier);
        assertThat(repeats(InventedPerson.GWEN)).contains("0% of children (0 of 2)");
        assertThat(repeats(InventedPerson.ADAEZE)).contains("25% of children (1 of 4)");
    }

    @Test
    void aNameOfOneWordIsNoPossibleMatch() {
        var report = new Furnished(house);
        for (var at : List.of("2026-11-24T11:00", "2026-11-24T12:00")) {
            clock.setLondon(at);
            report.report(aBaby());
        }
        assertThat(repeats(InventedPerson.ADAEZE))
                .contains("0% of children (0 of 2)")
                .doesNotContain("Not reliable");
    }

    private static ReportContent aBaby() {
        return new ReportContent(
                ReportContent.Way.ADULT,
                false,
                "",
                "Nobody comes when the baby cries",
                List.of(new ReportContent.Child(" Baby ", "", "", false, "", "12 Mudlark Row", "")),
                "",
                "",
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.YesNoUnsure.NO,
                "",
                ReportContent.Reporter.anonymous(),
                List.of());
    }

    private String repeats(InventedPerson person) {
        return house.as(person, "/desk/oversight").page().select("main").text();
    }

    /** Gwen, excluded only from this contact. */
    private void exclude(AtTheDesk from) {
        var gwen = InventedPerson.GWEN;
        var adaeze = InventedPerson.ADAEZE;
        var id = from.now(adaeze).id();
        from.as(adaeze, () -> {
            house.getBean(ConflictsOfInterest.class)
                    .keepOut(adaeze.asActor(), id, gwen.accountId(), gwen.fullName(), "They know the family");
            return true;
        });
    }
}
