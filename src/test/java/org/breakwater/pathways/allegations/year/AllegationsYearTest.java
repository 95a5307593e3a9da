package org.breakwater.pathways.allegations.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.DELPHINE;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The LADO's yearly table: closed is not substantiated, and an allegation that was decided again counts once. */
@HouseTest
class AllegationsYearTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private YearlyFigures figures = YearlyFigures.none();

    @BeforeEach
    void oneIsConcludedAndOneIsALowLevelConcern() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-05-01T10:00");
        var concluded = new InventedAllegation(house);
        var lowLevel = new InventedAllegation(house);
        concluded.consider(SELWYN, Way.MET);
        lowLevel.consider(SELWYN, Way.LOW_LEVEL);
        concluded.outcomes(SELWYN, AllegationOutcome.SUBSTANTIATED);
        concluded.outcomes(SELWYN, AllegationOutcome.UNSUBSTANTIATED);
        clock.setLondon("2026-07-01T10:00");
        concluded.duty(MABEL, Tri.NO, null);
        concluded.agree(DELPHINE);
        concluded.conclude(SELWYN);
        figures = new YearlyFigures(house.as(InventedPerson.SELWYN));
    }

    @Test
    void anAllegationThatWasDecidedAgainCountsOnceWithItsLatestOutcome() {
        assertThat(figures.of("Allegations with an outcome")).isEqualTo(1);
        assertThat(figures.of("Unsubstantiated")).isEqualTo(1);
        assertThat(figures.of("Substantiated")).isZero();
    }

    @Test
    void aCaseThatWasClosedWhenItWasConsideredIsNotConcluded() {
        assertThat(figures.of("Referrals and requests for advice")).isEqualTo(2);
        assertThat(figures.of("Cases considered")).isEqualTo(2);
        assertThat(figures.of("Cases concluded in the year")).isEqualTo(1);
        assertThat(figures.of("More than 1 month, up to 3 months")).isEqualTo(1);
        assertThat(figures.of("Within 1 month")).isZero();
        assertThat(figures.of("More than 3 months, up to 6 months")).isZero();
        assertThat(figures.of("Open on 31 March, or today")).isZero();
    }

    @Test
    void aCaseThatEndsOnTheLastDayIsInTimeWhateverTheHour() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.MET);
        allegation.outcomes(SELWYN, AllegationOutcome.UNFOUNDED);
        allegation.agree(DELPHINE);
        clock.setLondon("2026-08-01T17:00");
        allegation.duty(MABEL, Tri.NO, null);
        allegation.conclude(SELWYN);
        assertThat(new YearlyFigures(house.as(InventedPerson.SELWYN)).of("Within 1 month"))
                .isEqualTo(1);
    }

    @Test
    void aCaseCountsInTheSectorOfTheRoleInWhichThePersonWasReferredAndUnderEachTestThatItMeets() {
        var numbers = figures.all(2026);
        assertThat(numbers)
                .containsEntry("Sectors: Cases received", 2)
                .containsEntry("Sectors: Primary school", 1)
                .containsEntry("Sectors: Not recorded", 1)
                .containsEntry("Employment: Employee", 1)
                .containsEntry("Harm threshold: Cases that meet at least one test", 1)
                .containsEntry("Harm threshold: Cases in which none is met and one is not known", 1)
                .containsEntry("Harm threshold: Cases that meet no test", 0);
        assertThat(figures.file()).contains("\"Primary school\",1");
    }

    @Test
    void smallNumbersAreSuppressedForThoseWhoSeeNoNames() {
        var selwyn = house.as(InventedPerson.SELWYN, "/yearly?publish=yes");
        assertThat(selwyn.page().select("td").eachText()).contains("Suppressed").doesNotContain("1", "2");
    }

    /** A number above that of the list would say that there is a case about them. */
    @Test
    void theNumbersSayNothingOfACaseFromWhichTheReaderIsExcluded() {
        new InventedAllegation(house, InventedAllegation.about("Delphine Stoker"));
        var selwyn = new YearlyFigures(house.as(InventedPerson.SELWYN));
        var delphine = new YearlyFigures(house.as(InventedPerson.DELPHINE));
        assertThat(selwyn.of("Referrals and requests for advice")).isEqualTo(3);
        assertThat(delphine.of("Referrals and requests for advice")).isEqualTo(2);
        assertThat(house.acting(
                        InventedPerson.MAYA,
                        () -> house.getBean(JdbcClient.class)
                                .sql("select count(*) from pathways.allegations_counted('2020-01-01', '2040-01-01')")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void theFileHasTheSameNumbersAndItsDownloadIsRecorded() {
        assertThat(figures.file()).contains("\"Unsubstantiated\",1", "\"Substantiated\",0");
        assertThat(database.asOwner()
                        .sql("select count(*)::int from audit.entry where act = 'downloaded the yearly table'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}
