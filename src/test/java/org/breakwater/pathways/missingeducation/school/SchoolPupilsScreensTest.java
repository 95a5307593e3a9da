package org.breakwater.pathways.missingeducation.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The attendance lead of a school records the school’s half, and never sees what others found. */
@HouseTest
class SchoolPupilsScreensTest {

    private static final String LIST = "/missing-education/school";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser wystan;

    @BeforeEach
    void itIsAMonday() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        wystan = house.as(InventedPerson.WYSTAN);
    }

    @Test
    void someoneWithoutASchoolIsToldWhomToAsk() {
        wystan.visit(LIST);
        assertThat(wystan.page().text()).contains("Your account is not linked to a school yet");
    }

    @Test
    void theSchoolRecordsItsEnquiriesAndCompletesItsHalf() {
        var pupil = new InventedPupil(house);
        var path = LIST + "/" + pupil.id;
        wystan.visit(path);
        assertThat(wystan.page().text()).contains("Do not delete this pupil under ground (h) or (i)");
        assertThat(wystan.send(path + "/complete", "words", "No trace")).hasStatus(422);
        assertThat(wystan.page().text()).contains("First record the enquiries of the school");
        assertThat(wystan.send(path, "doneBy", "Ida Fenn")).hasStatus(422);
        assertThat(wystan.page().select("[name=doneBy]").val()).isEqualTo("Ida Fenn");
        wystan.send(
                path, "method", "PARENTS", "doneBy", "Ida Fenn", "madeOn", "9/2/2026", "result", "Number not in use");
        wystan.visit(path);
        assertThat(wystan.page().text()).contains("Number not in use");
        assertThat(wystan.send(path + "/complete", "words", "No trace")).hasStatus(303);
        wystan.visit(path);
        assertThat(wystan.page().text())
                .contains("Your school’s enquiries: complete", "Complete: Wystan Oakes (demo),");
        assertThat(pupil.record().isComplete(Half.SCHOOL)).isTrue();

        var corin = house.as(InventedPerson.CORIN);
        corin.visit("/cases/" + pupil.id + "/chronology");
        assertThat(corin.page().text()).contains("School’s enquiries complete", "Wystan Oakes");
    }

    /** A fleeing or refuge address is visible to no school. */
    @Test
    void aHiddenAddressAndWhatOthersFoundAreNotVisibleToTheSchool() {
        var pupil = new InventedPupil(house, InventedPupil.referral(null, Answer.YES));
        pupil.triage();
        pupil.enquire(Half.COUNCIL, "In a refuge, says social care");
        pupil.complete(Half.COUNCIL);
        pupil.enquire(Half.SCHOOL, "Nobody in");
        pupil.complete(Half.SCHOOL);
        pupil.confirm(Ground.I, Finding.NOT_FOUND);
        wystan.visit(LIST + "/" + pupil.id);
        assertThat(wystan.page().text())
                .contains("Joint reasonable efforts confirmed", "Ground (i)", "Not found")
                .doesNotContain("Hidden Row", "refuge", "Neighbours saw a van", "Mother");
        wystan.visit(LIST);
        assertThat(wystan.page().text()).contains("Linnet Marsh").doesNotContain("Hidden Row");
        assertThat(wystan.visit("/cases/" + pupil.id + "/chronology")).hasStatus(404);
        assertThat(wystan.visit("/cases/" + pupil.id + "/family")).hasStatus(404);
    }

    @Test
    void aPupilOfNoSchoolOfTheirsIsNotFound() {
        new InventedPupil(house);
        assertThat(wystan.visit(LIST + "/" + UUID.randomUUID())).hasStatus(404);
    }
}
