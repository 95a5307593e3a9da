package org.breakwater.pathways.missingeducation.cases.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Enquiries of both halves, tracing requests and their answers. */
@HouseTest
class EducationEnquiriesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser corin;
    private InventedPupil pupil;
    private String path;

    @BeforeEach
    void aReferralThatWasTriaged() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        pupil = new InventedPupil(house);
        pupil.triage();
        path = "/missing-education/cases/" + pupil.id + "/enquiries";
        corin = house.as(InventedPerson.CORIN);
    }

    @Test
    void eachEnquiryHasWhoWhenHowAndResult() {
        corin.visit(path);
        assertThat(corin.send(path, "half", "SCHOOL", "madeOn", "17/3/2026")).hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Select how the enquiry was made",
                        "Enter who made the enquiry",
                        "The date must not be in the future",
                        "Enter the result of the enquiry");
        assertThat(corin.send(path, "method", "POLICE")).hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Select whether the school or the council made the enquiry", "Enter the date, like 27/3/2026");
        corin.send(
                path,
                "half",
                "SCHOOL",
                "method",
                "HOME_VISIT",
                "doneBy",
                "Ida Fenn",
                "madeOn",
                "9/2/2026",
                "result",
                "Nobody in, 8:30am");
        corin.visit(path);
        assertThat(corin.page().text()).contains("Home visit, 9 February 2026, by Ida Fenn: Nobody in, 8:30am");
    }

    @Test
    void aRequestHasNoResultUntilItIsAnswered() {
        pupil.enquire(Half.COUNCIL, "");
        corin.visit(path);
        assertThat(corin.page().text()).contains("no answer yet");
        var request =
                corin.page().select("main li a:contains(Record the answer)").attr("href");
        corin.visit(request);
        assertThat(corin.send(request, "answeredOn", "1/2/2026")).hasStatus(422);
        assertThat(corin.page().text())
                .contains("The answer must not be before the request", "Enter the answer, or that there was none");
        assertThat(corin.send(request, "answeredOn", "16/3/2026", "result", "Not registered"))
                .hasStatus(303);
        assertThat(corin.visit(request)).as("answered once").hasStatus(404);
        corin.visit(path);
        assertThat(corin.page().text()).contains("Not registered (answered 16 March 2026)");
    }

    @Test
    void aHalfIsCompletedWithWhatItShowed() {
        var complete = path + "/complete";
        corin.visit(complete);
        assertThat(corin.send(complete)).hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Select whose enquiries are complete", "Enter what the enquiries showed, and who confirmed it");
        assertThat(corin.send(complete, "half", "COUNCIL", "words", "No trace")).hasStatus(422);
        assertThat(corin.page().text()).contains("First record the enquiries of the council");
        pupil.enquire(Half.COUNCIL, "Not known");
        corin.visit(complete);
        assertThat(corin.send(complete, "half", "COUNCIL", "words", "No trace")).hasStatus(303);
        corin.visit(path);
        assertThat(corin.page().text()).contains("Council’s enquiries: complete");
    }

    @Test
    void theSchoolsHalfIsRecordedAsSomeoneAtTheSchoolToldIt() {
        pupil.enquire(Half.SCHOOL, "Nobody in");
        var complete = path + "/complete";
        corin.visit(complete);
        assertThat(corin.page().text()).contains("School’s enquiries Not complete");
        assertThat(corin.send(complete, "half", "SCHOOL", "words", "No trace")).hasStatus(422);
        assertThat(corin.page().text())
                .contains("Enter who at the school told you, and their role", "Enter the date, like 27/3/2026");
        assertThat(asTold("SCHOOL", "corin haldane, officer")).hasStatus(422);
        assertThat(corin.page().text())
                .contains("Enter a person at the school, not yourself: the school completes its own half");
        assertThat(asTold("COUNCIL", "Ida Fenn")).hasStatus(422);
        assertThat(corin.page().text()).contains("Leave blank for the council’s enquiries, or select School");
        assertThat(corin.page().select("[name=words]").text()).isEqualTo("No trace");
        assertThat(asTold("SCHOOL", "Ida Fenn, attendance officer")).hasStatus(303);
        corin.visit("/missing-education/cases/" + pupil.id);
        assertThat(corin.page().text())
                .contains(
                        "Complete: Ida Fenn, attendance officer told the council on 12 March 2026",
                        "Recorded by Corin Haldane");
        corin.visit("/missing-education/cases/" + pupil.id + "/efforts");
        assertThat(corin.page().text()).contains("told the council on 12 March 2026", "Council’s enquiries");
    }

    private MvcTestResult asTold(String half, String toldBy) {
        return corin.send(
                path + "/complete", "half", half, "toldBy", toldBy, "toldOn", "12/3/2026", "words", "No trace");
    }
}
