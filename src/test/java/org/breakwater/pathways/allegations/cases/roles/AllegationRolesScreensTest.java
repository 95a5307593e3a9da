package org.breakwater.pathways.allegations.cases.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator records every role of the subject, whether its employer was told, and what they decided. */
@HouseTest
class AllegationRolesScreensTest {

    private static final AllegationRoleForm GOOD = new AllegationRoleForm(
            "1", "Fernleigh School", "Teacher", "PRIMARY", "EMPLOYEE", "TOLD", "10/1/2027", "", "WARNING", "11/1/2027");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private InventedAllegation allegation;
    private String path;
    private Browser mabel;

    @BeforeEach
    void aReferralIsReceived() {
        clock.setLondon("2027-01-11T10:00");
        allegation = new InventedAllegation(house, InventedAllegation.fromTheHospital("Corwin Hathersage"));
        path = "/allegations/cases/" + allegation.id + "/roles";
        mabel = house.as(InventedPerson.MABEL, path);
    }

    @Test
    void anotherRoleIsAddedAndIsOnTheCaseUntilItsEmployerIsTold() {
        assertThat(mabel.page().text()).contains("Teaching assistant, Fernleigh School", "Employer still to be told");
        assertThat(mabel.fill(path, "employer", "Quay Rovers Juniors", "job", "Coach"))
                .hasStatus(422);
        assertThat(mabel.page().text()).contains("Select the sector", "Select the type of employment");
        assertThat(mabel.page().select("#employer").val()).isEqualTo("Quay Rovers Juniors");
        assertThat(mabel.fill(path, "sector", "SPORT", "employment", "VOLUNTEER", "told", "NOT_YET"))
                .hasStatus(303);
        mabel.visit("/allegations/cases/" + allegation.id);
        assertThat(mabel.page().text())
                .contains(
                        "whether this employer has been told: Fernleigh School",
                        "whether this employer has been told: Quay Rovers Juniors",
                        "Sport or leisure. Volunteer. Employer still to be told");
        mabel.visit("/allegations/find");
        mabel.send("/allegations/find", "find", "Quay Rovers");
        assertThat(mabel.page().text()).contains(allegation.reference);
    }

    @Test
    void aRoleIsUpdatedWithWhatTheEmployerDecidedAlsoAfterAColleagueChangedTheCase() {
        var one = path + "/" + allegation.firstRole();
        mabel.visit(one);
        allegation.add(InventedAllegation.SELWYN, "Posy Wexcombe");
        var typed = new String[] {
            "sector",
            "PRIMARY",
            "employment",
            "EMPLOYEE",
            "told",
            "TOLD",
            "toldOn",
            "11/1/2027",
            "result",
            "DISMISSED",
            "resultOn",
            "11/1/2027"
        };
        assertThat(mabel.fill(one, typed)).hasStatus(409);
        assertThat(mabel.page().select("#toldOn").val()).isEqualTo("11/1/2027");
        assertThat(mabel.fill(one, typed)).hasStatus(303);
        mabel.visit(path);
        assertThat(mabel.page().text())
                .contains("Primary school. Employee. Told on 11 January 2027. Result: Dismissed, 11 January 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    employer= | Enter the employer or organisation
                    job= | Enter the subject’s role there
                    sector=MINING | Select the sector
                    employment= | Select the type of employment
                    told= | Select whether the employer has been told
                    toldOn= | Enter when the employer was told, like 27/3/2026
                    toldOn=12/1/2027 | The date on which the employer was told must be today or earlier
                    told=NOT_TOLD | Enter why the employer has not been told
                    notToldWhy=He left | Clear the reason, or select that the employer has not been told
                    result= | Select the employer’s outcome, or clear its date
                    resultOn= | Enter the date of the outcome, like 27/3/2026
                    resultOn=12/1/2027 | The date of the outcome must be today or earlier
                    """)
    void aWrongAnswerIsExplained(String typed, String message) {
        var checked = Filled.with(GOOD, typed).check(LocalDate.of(2027, 1, 11));
        assertThat(checked instanceof Bad<?>(var problems) ? problems : List.<Problem>of())
                .extracting(Problem::message)
                .containsExactly(message);
    }
}
