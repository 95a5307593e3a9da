package org.breakwater.pathways.missingeducation.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.CORIN;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The termly return, counted again here from the records. */
@HouseTest
class EducationYearScreensTest {

    private static final String RETURN = "/missing-education/year";

    /** Another way to the same number: the steps of the cases as they are now. */
    private static final String OPEN_NOW = """
            select count(*) from casework.pathway_case c
            where c.pathway = 'missing-education' and c.ended_at is null""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser corin;

    @BeforeEach
    void nobodyIsMissingEducation() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-03-16T10:00");
        corin = house.as(InventedPerson.CORIN);
    }

    @Test
    void childrenAreCountedWhoseCaseWasOpenOnCensusDayBySexYearLengthAndReason() {
        for (int one = 0; one < 7; one++) {
            new InventedPupil(house);
        }
        closed();
        corin.visit(RETURN);
        var open = database.asOwner().sql(OPEN_NOW).query(Integer.class).single();
        assertThat(open).isEqualTo(7);
        assertThat(corin.page().text())
                .contains(
                        "All children " + open,
                        "Female " + open,
                        "Year 7 " + open,
                        "4 weeks to less than 12 weeks " + open,
                        "Stopped attending, whereabouts not known " + open,
                        "On roll of another school, and attending Suppressed");
        corin.visit(RETURN + "?census=15/3/2026");
        assertThat(corin.page().text()).as("before the referrals").contains("Open on census day None.");
    }

    @Test
    void aCaseThatWasReopenedIsOpenAndOneThatWasClosedLaterWasOpen() {
        for (int one = 0; one < 5; one++) {
            new InventedPupil(house);
        }
        var pupil = closed();
        clock.setLondon("2026-03-17T10:00");
        corin = house.as(InventedPerson.CORIN);
        pupil.decide(CORIN, EducationAct.REOPEN, "");
        corin.visit(RETURN);
        assertThat(corin.page().text()).contains("All children 6");
        corin.visit(RETURN + "?census=16/3/2026");
        assertThat(corin.page().text()).contains("All children 5");
    }

    /** A fleeing or refuge address is in no return, and small numbers identify no child. */
    @Test
    void theReturnHoldsNoNamesNoAddressesAndNoSmallNumbers() {
        new InventedPupil(house, InventedPupil.referral(null, Answer.YES));
        corin.visit(RETURN);
        assertThat(corin.page().text())
                .contains("All children Suppressed")
                .doesNotContain("Hidden Row", "Linnet", "All children 1");
        var file = corin.visit(RETURN + "/return.csv?census=2026-03-16");
        assertThat(file)
                .hasStatus(200)
                .bodyText()
                .contains("\"Open on census day\",\"All children\",\"Suppressed\"")
                .doesNotContain("Hidden Row", "Linnet");
    }

    /** The school year begins in September. */
    @Test
    void theYearlyTableRunsFromSeptemberToAugust() {
        clock.setLondon("2026-08-31T10:00");
        new InventedPupil(house);
        clock.setLondon("2026-09-01T10:00");
        corin = house.as(InventedPerson.CORIN);
        new InventedPupil(house);
        var figures = new YearlyFigures(corin);
        assertThat(figures.of("Children referred")).isOne();
        assertThat(corin.page().select("h1").text()).isEqualTo("Children missing education, year to 31 August 2027");
        assertThat(figures.in(2025, "Children referred")).isOne();
        assertThat(figures.in(2025, "Open on 31 August, or today")).isOne();
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndWhatWasTypedStays() {
        corin.visit(RETURN + "?census=1/10/2027");
        assertThat(corin.page().text()).contains("Enter the census day, like 1/10/2026, not in the future");
        assertThat(corin.page().select("[name=census]").val()).isEqualTo("1/10/2027");
    }

    private InventedPupil closed() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.decide(CORIN, EducationAct.LOCATE, "AT_A_SCHOOL");
        pupil.decide(CORIN, EducationAct.CLOSE, "ON_ROLL");
        return pupil;
    }
}
