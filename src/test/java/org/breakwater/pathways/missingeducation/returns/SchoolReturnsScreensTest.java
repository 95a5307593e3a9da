package org.breakwater.pathways.missingeducation.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A school sends what it must tell the council of its pupils, by form or by file. */
@HouseTest
class SchoolReturnsScreensTest {

    private static final String RETURNS = "/missing-education/returns";
    private static final String HEAD = "return,name,date of birth,year group,date,ground,details\n";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser wystan;

    @BeforeEach
    void aSchool() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        InventedPupil.schoolOfWystan(house);
        wystan = house.as(InventedPerson.WYSTAN);
        wystan.visit(RETURNS);
    }

    @Test
    void aReturnOfANewPupilSaysIfItIsLate() {
        assertThat(wystan.send(
                        RETURNS,
                        "kind",
                        "ADDED",
                        "pupilName",
                        "Wren Tull",
                        "bornOn",
                        "27/3/2014",
                        "onDate",
                        "10/3/2026"))
                .hasStatus(303);
        wystan.visit(RETURNS);
        assertThat(wystan.page().text())
                .contains("Wren Tull, born 27 March 2014", "Added to the register", "10 March 2026", "(late)");
        var corin = house.as(InventedPerson.CORIN);
        corin.visit(RETURNS);
        assertThat(corin.page().text()).contains("Wren Tull").doesNotContain("Send return");
    }

    @Test
    void whatIsMissingIsAskedForAndEverythingTypedStays() {
        assertThat(wystan.send(RETURNS, "kind", "DELETED", "details", "")).hasStatus(422);
        assertThat(wystan.page().text())
                .contains(
                        "Enter the pupil’s name",
                        "Enter the pupil’s date of birth, like 27/3/2014",
                        "Enter the date of the return, like 27/3/2026, not in the future",
                        "Enter the letter of the ground for deletion in regulation 9(1), from a to o",
                        "Enter the parents, an emergency telephone number, and where the pupil is going");
        assertThat(wystan.send(RETURNS, "pupilName", "Wren Tull")).hasStatus(422);
        assertThat(wystan.page().text()).contains("Enter added, deleted, absent or sick");
        assertThat(wystan.page().select("[name=pupilName]").val()).isEqualTo("Wren Tull");
    }

    @Test
    void anAbsenceIsCountedInTheSchoolsOwnDays() {
        var answers =
                new String[] {"kind", "ABSENT", "pupilName", "Wren Tull", "bornOn", "27/3/2014", "onDate", "9/3/2026"};
        assertThat(wystan.send(RETURNS, answers)).hasStatus(422);
        assertThat(wystan.page().text())
                .contains("From this date there are 6 school days so far. Send the return at 10");
        answers[7] = "3/3/2026";
        assertThat(wystan.send(RETURNS, answers)).hasStatus(303);
        wystan.visit(RETURNS);
        answers[7] = "1/9/2025";
        assertThat(wystan.send(RETURNS, answers)).hasStatus(422);
        assertThat(wystan.page().text())
                .contains("Ask the CME officer to enter the term dates of your school for this date");
    }

    /** A pupil is never deleted without both halves of the joint enquiries. */
    @Test
    void aDeletionUnderGroundHOrINeedsTheCouncilsConfirmation() {
        var answers = new String[] {
            "kind",
            "DELETED",
            "pupilName",
            "Linnet Marsh",
            "bornOn",
            "27/3/2014",
            "onDate",
            "16/3/2026",
            "ground",
            "i",
            "details",
            "Mother, 07700 900123, not known"
        };
        assertThat(wystan.send(RETURNS, answers)).hasStatus(422);
        assertThat(wystan.page().text())
                .contains("Ground (h) and (i) need the council to confirm joint reasonable efforts first");
        assertThatThrownBy(() -> database.asOwner().sql("""
                        insert into pathways.cme_return (school_id, kind, pupil_name, pupil_born, year_group, on_date,
                            ground, details, recorded_by, recorded_by_name, recorded_at)
                        select id, 'DELETED', 'Linnet Marsh', date '2014-03-27', '', date '2026-03-16', 'i', '', 'x',
                            'x', now() from pathways.cme_school""").update())
                .as("nor by SQL")
                .hasStackTraceContaining("need joint reasonable efforts");

        var pupil = new InventedPupil(house, InventedPupil.referral(LocalDate.of(2014, 3, 27), Answer.NO));
        pupil.triage();
        pupil.bothHalves();
        pupil.confirm(Ground.I, Finding.NOT_FOUND);
        assertThat(wystan.send(RETURNS, answers)).hasStatus(303);
        wystan.visit(RETURNS);
        assertThat(wystan.page().text()).contains("Deleted from the register, ground (i)");
    }

    @Test
    void goodLinesOfAFileAreKeptAndEachBadLineIsToldWithItsNumber() {
        var file = HEAD + "added,Wren Tull,27/3/2014,Year 7,12/3/2026,,\n"
                + "left,Rowan Tull,27/3/2015,Year 6,12/3/2026,,\n"
                + "deleted,Ash Fenn,27/3/2013,Year 8,12/3/2026,h,Father\n"
                + "deleted,Elm Fenn,27/3/2013,Year 8,12/3/2026,a,\"Father, 07700 900123, now at Kent School\"\n";
        send(file);
        assertThat(wystan.page().text())
                .contains(
                        "Lines saved: 2. Sent before: 0. Lines to correct: 2.",
                        "3 Enter added, deleted, absent or sick",
                        "4 Ground (h) and (i) need the council to confirm",
                        "Wren Tull",
                        "Elm Fenn");
        send(file);
        assertThat(wystan.page().text()).contains("Lines saved: 0. Sent before: 2. Lines to correct: 2.");
    }

    @Test
    void aFileWithoutHeadingsSaysWhichAreMissing() {
        send("name,date\nWren Tull,12/3/2026\n");
        assertThat(wystan.page().text())
                .contains("The first line must have headings. Missing: return, date of birth, year group");
    }

    private void send(String csv) {
        wystan.visit(RETURNS);
        wystan.sendFiles(RETURNS + "/file", Map.of("returns.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
