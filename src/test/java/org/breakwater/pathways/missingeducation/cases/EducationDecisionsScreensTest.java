package org.breakwater.pathways.missingeducation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the council decides about a child missing education, each on one small form. */
@HouseTest
class EducationDecisionsScreensTest {

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
    void aReferral() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        pupil = new InventedPupil(house);
        path = "/missing-education/cases/" + pupil.id;
        corin = house.as(InventedPerson.CORIN);
    }

    @Test
    void theRiskIsTriagedWithItsReason() {
        corin.visit(path + "/triage");
        assertThat(corin.send(path + "/triage")).hasStatus(422);
        assertThat(corin.page().text())
                .contains("Select the level of risk", "Select what happens next", "Enter the details");
        corin.send(
                path + "/triage", "outcome", "RAISED_RISK", "next", "ENQUIRIES", "words", "Missed in the autumn too");
        corin.visit(path);
        assertThat(corin.page().text())
                .contains("Risk triage recorded: Concerns", "Missed in the autumn too", "Joint enquiries")
                .doesNotContain("Sent to MASH+");
    }

    @Test
    void aChildWhoMayBeAtRiskNowGoesToMashAtOnceWithWhatIsKnown() {
        corin.visit(path + "/triage");
        assertThat(corin.send(path + "/triage", "outcome", "IMMEDIATE_RISK", "next", "ENQUIRIES", "words", "Threats"))
                .hasStatus(422);
        assertThat(corin.page().text())
                .contains("A child who may be at risk now goes to MASH+. Select Send to MASH+ now, or who"
                        + " already has it");
        assertThat(corin.send(path + "/triage", "outcome", "IMMEDIATE_RISK", "next", "MASH", "words", "Threats"))
                .hasStatus(303);
        corin.visit(path);
        var sent =
                corin.page().select(".govuk-inset-text:contains(Sent to MASH+)").text();
        assertThat(sent).contains("Sent to MASH+ at 16 March 2026, 10:00 as urgent, reference", "by Corin Haldane");

        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk");
        assertThat(maya.page().text()).contains("Linnet Marsh");
        maya.visit(maya.page().select("main a:contains(Linnet Marsh)").attr("href"));
        assertThat(maya.page().text())
                .contains(
                        "Child missing education, case",
                        "Child may be at risk now",
                        "What was referred: Not seen since Friday",
                        "Last day attended: 6 February 2026");
        assertThat(maya.visit(path)).as("the desk does not see the case").hasStatus(404);
    }

    @Test
    void theOfficerDoesNotSeeTheContactThatTheySent() {
        pupil.sendToMash("RAISED_RISK");
        var contact = database.asOwner()
                .sql("select contact_id from pathways.mash_contact")
                .query(UUID.class)
                .single();
        assertThat(corin.visit("/desk/contacts/" + contact)).hasStatus(404);
        assertThat(corin.visit("/cases/" + contact + "/chronology")).hasStatus(404);
    }

    @Test
    void effortsAreConfirmedWithTheirGroundAndOnlyWhenBothHalvesAreComplete() {
        pupil.triage();
        var efforts = path + "/efforts";
        corin.visit(efforts);
        assertThat(corin.send(efforts, "ground", "I", "finding", "FOUND_AND_AGREED"))
                .hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Ground (i) needs G, N or O at every session. If there was another code, enter its date in"
                                + " the details of the pupil",
                        "Enter who at the school agrees, and their role",
                        "Enter how you came to this");
        assertThat(corin.send(efforts, "words", "x")).hasStatus(422);
        assertThat(corin.page().text())
                .contains("Select the ground for deletion", "Select whether the pupil was found");
        var all = new String[] {"ground", "I", "codes", "YES", "finding", "NOT_FOUND", "words", "No trace"};
        assertThat(corin.send(efforts, all)).hasStatus(422);
        assertThat(corin.page().text()).contains("The enquiries of the school are not complete");
        pupil.bothHalves();
        corin.visit(efforts);
        assertThat(corin.send(efforts, all)).hasStatus(303);
        corin.visit(path);
        assertThat(corin.page().text())
                .contains("Joint reasonable efforts confirmed", "Not found", "Whereabouts unknown, tracing");
    }

    @Test
    void aCaseIsClosedWithTheConfirmationOfThePlaceAndReopened() {
        pupil.triage();
        corin.visit(path + "/locate");
        assertThat(corin.send(path + "/locate", "words", "An aunt in Kent told us"))
                .hasStatus(422);
        assertThat(corin.page().text()).contains("Select where the child is");
        corin.send(path + "/locate", "outcome", "IN_OTHER_AREA", "words", "An aunt in Kent told us");
        corin.visit(path + "/close");
        assertThat(corin.send(path + "/close", "outcome", "AT_HOME", "words", "Kent has the case"))
                .as("where the child is, and no outcome")
                .hasStatus(422);
        assertThat(corin.page().text()).contains("Select the outcome");
        assertThat(corin.send(path + "/close", "outcome", "RECEIVED_ELSEWHERE", "words", "Kent has the case"))
                .hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Enter who confirmed it, and where they work",
                        "Enter the date, like 27/3/2026, not in the future");
        assertThat(corin.page().select("[name=words]").text()).isEqualTo("Kent has the case");
        corin.send(
                path + "/close",
                "outcome",
                "RECEIVED_ELSEWHERE",
                "words",
                "Kent has the case",
                "confirmedBy",
                "Kent CME",
                "confirmedOn",
                "16/3/2026");
        corin.visit(path);
        assertThat(corin.page().text()).contains("Moved, and the other council has accepted the case", "Kent CME");
        corin.visit(path + "/reopen");
        corin.send(path + "/reopen", "words", "She never arrived");
        corin.visit(path);
        assertThat(corin.page().text()).contains("Case reopened", "Awaiting triage");
    }

    @Test
    void aNoticeToSatisfyNamesTheParentAndTheDayAndTheOrderWaitsForIt() {
        pupil.triage();
        pupil.decide(InventedPupil.CORIN, EducationAct.LOCATE, "AT_HOME");
        corin.visit(path + "/notice");
        assertThat(corin.send(path + "/notice", "words", "No reply to two enquiries"))
                .hasStatus(422);
        assertThat(corin.page().text()).contains("Enter the name of the parent");
        corin.send(path + "/notice", "words", "No reply", "confirmedBy", "Mrs Marsh", "confirmedOn", "16/3/2026");
        corin.visit(path + "/attendance-order");
        assertThat(corin.send(path + "/attendance-order", "words", "Fernleigh School"))
                .hasStatus(422);
        assertThat(corin.page().text()).contains("This cannot be done before Tuesday 31 March 2026");
    }

    @Test
    void onlyTheManagerIsOfferedOverAgeAndNoOtherActExists() {
        pupil.triage();
        pupil.decide(InventedPupil.CORIN, EducationAct.UNKNOWN, "");
        corin.visit(path);
        assertThat(corin.page().text()).doesNotContain("Over age, untraced");
        var philippa = house.as(InventedPerson.PHILIPPA);
        philippa.visit(path);
        assertThat(philippa.page().text()).contains("Over age, untraced");
        assertThat(corin.visit(path + "/delete")).hasStatus(404);
    }
}
