package org.breakwater.casework.handover.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone of the assessment team accepts a child, or says why not. */
@HouseTest
class TeamHandoversScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    AuditLog audit;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    private AtTheDesk desk;

    private Browser liora;

    @BeforeEach
    void aDecisionIsApprovedOnATuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        handedOver(Rating.AMBER);
    }

    private void handedOver(Rating rating) {
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(rating, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        path = "/handovers/" + desk.handovers().getFirst().id();
        liora = house.as(InventedPerson.LIORA);
    }

    private String textAtTheDesk(String page) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page);
        return maya.page().text();
    }

    @Test
    void theirFirstPageIsTheListOfWhatWaitsWithItsLimit() {
        liora.visit("/handovers");
        assertThat(liora.page().select("nav a, header a").eachAttr("href")).contains("/handovers");
        assertThat(liora.page().select(".bw-card a").eachAttr("href")).contains(path);
        assertThat(liora.page().text()).contains("Assessment team", "Pip Saltmarsh", "Accept or decline:");
        assertThat(liora.page().title()).doesNotContain("Saltmarsh");
    }

    @Test
    void readsTheSummaryAndTheOriginalReport() {
        liora.visit(path);
        assertThat(liora.page().text())
                .contains(
                        "Pip Saltmarsh",
                        "12 Mudlark Row",
                        "Household: Wren Saltmarsh",
                        "Child and family assessment (section 17)",
                        "The facts and the history",
                        "Marks on an arm were seen twice",
                        "Their nan is there every day",
                        "The family has been told. By us",
                        "A man called Kit");
        assertThat(liora.page().html()).doesNotContain(contact.toString());
    }

    @Test
    void acceptsWithTheNameOfWhoHasTheChildAndTheDeskSeesIt() {
        liora.visit(path);
        assertThat(liora.send(path + "/accept", "worker", " ")).hasStatus(422);
        assertThat(liora.page().text()).contains("Enter the name of the allocated worker");
        liora.follow(liora.send(path + "/accept", "worker", "Sefa Ironside"));
        assertThat(liora.page().text())
                .contains("Accepted", "Sefa Ironside is the allocated worker")
                .doesNotContain("Reason for declining");
        assertThat(textAtTheDesk("/desk/contact/" + contact))
                .contains("Assessment team accepted Pip Saltmarsh. Allocated to Sefa Ironside");
        assertThat(desk.as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains("handed over a child", "opened a handover", "accepted a handover");
        liora.visit("/handovers");
        assertThat(liora.page().select("li a").eachAttr("href")).contains(path);
    }

    @Test
    void oneWorkerTakesOnAllChildrenOfAContactInOnePressAndEachAcceptanceIsRecorded() {
        assertThat(desk.handovers()).hasSize(2);
        liora.visit(path);
        assertThat(liora.page().select("button[name=all]").text()).isEqualTo("Accept for both children");
        assertThat(liora.send(path + "/accept", "worker", " ", "all", "yes")).hasStatus(422);
        assertThat(desk.handovers()).allMatch(row -> row.state() == HandoverRow.State.WAITING);
        liora.send(path + "/accept", "worker", "Sefa Ironside", "all", "yes");
        assertThat(desk.handovers())
                .allMatch(row -> row.state() == HandoverRow.State.ACCEPTED)
                .extracting(HandoverRow::worker)
                .containsExactly("Sefa Ironside", "Sefa Ironside");
        assertThat(textAtTheDesk("/cases/" + contact + "/chronology"))
                .contains(
                        "accepted Pip Saltmarsh. Allocated to Sefa Ironside",
                        "accepted Wren Saltmarsh. Allocated to Sefa Ironside");
        assertThat(desk.as(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .filteredOn(act -> act.act().equals("accepted a handover"))
                .hasSize(2);
    }

    @Test
    void whoComesSecondIsToldAndNothingIsSaidTwice() {
        var second = house.as(InventedPerson.LIORA);
        second.visit(path);
        liora.visit(path);
        liora.send(path + "/accept", "worker", "Sefa Ironside");
        assertThat(second.send(path + "/decline", "why", "No room")).hasStatus(409);
        assertThat(second.page().text()).contains("was quicker", "Sefa Ironside is the allocated worker");
        assertThat(desk.handovers().getFirst().state()).isEqualTo(HandoverRow.State.ACCEPTED);
    }

    @Test
    void whatIsNotAcceptedGoesBackToTheDeskByNameAndWithAClock() {
        liora.visit(path);
        assertThat(liora.send(path + "/decline", "why", "")).hasStatus(422);
        assertThat(liora.send(path + "/decline", "why", "They live under another council"))
                .hasStatus(303);
        assertThat(textAtTheDesk("/desk?stage=TO_ANSWER")).contains("Handover declined: Assessment team");
        assertThat(textAtTheDesk("/desk/contact/" + contact))
                .contains("Reallocate a declined handover", "Declined", "They live under another council");
        assertThat(desk.now().alarmRings()).as("an amber contact does not ring").isFalse();
        assertThat(textAtTheDesk("/cases/" + contact + "/outstanding"))
                .contains("Handover declined: Assessment team (Pip Saltmarsh)")
                .doesNotContain("Handover not accepted: Assessment team (Pip Saltmarsh)");
        assertThat(textAtTheDesk("/cases/" + contact + "/outstanding"))
                .as("the deadline that the list names, and no longer the team's")
                .contains("Owner: MASH+, due in 4 hours. Resend handover");
        assertThat(textAtTheDesk("/cases/" + contact + "/chronology")).contains("They live under another council");
        var handover = "/cases/" + contact + path.replace("/handovers/", "/handover/");
        assertThat(textAtTheDesk(handover))
                .contains("Handover declined by Assessment team")
                .doesNotContain("Handed over to Assessment team");
        liora.visit("/handovers");
        assertThat(liora.page().text()).contains("You declined. MASH+ is reallocating the handover.");
    }

    @Test
    void aRedChildThatIsNotAcceptedRings() {
        handedOver(Rating.RED);
        assertThat(desk.handovers().getFirst().dueAt()).isEqualTo("2026-09-01T13:00:00Z");
        liora.visit(path);
        liora.send(path + "/decline", "why", "No worker is here today");
        assertThat(desk.now().alarmRings()).isTrue();
    }

    @Test
    void aTeamThatIsSilentStandsOnTheDeskByName() {
        assertThat(textAtTheDesk("/desk?stage=TO_ANSWER")).doesNotContain("Acceptance by");
        clock.setLondon("2026-09-02T17:31");
        assertThat(textAtTheDesk("/desk?stage=TO_ANSWER")).contains("Acceptance by Assessment team");
        liora.signInAs(InventedPerson.LIORA);
        liora.visit("/handovers");
        assertThat(liora.page().text()).contains("Until you accept, MASH+ remains responsible for the child");
    }

    @Test
    void nothingClosesBeforeEachTeamHasAcceptedAndNobodyWaitsForAnAnswerMeanwhile() {
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_ANSWER);
        assertThat(desk.close())
                .isEqualTo(
                        new ActResult.NotNow("This contact cannot be closed yet. Handover not accepted: Assessment team"
                                + " (Pip Saltmarsh); Handover not accepted: Assessment team (Wren Saltmarsh)."));
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void whatToKnowBeforeAVisitIsWhatStandsNow() {
        var maya = house.as(InventedPerson.MAYA);
        liora.visit(path);
        liora.send(path + "/accept", "worker", "Idris Reed");
        warn(maya, "There is a dog in the yard");
        liora.visit(path);
        assertThat(liora.page().text()).contains("New, before you visit or call: There is a dog in the yard");
        assertThat(liora.visit(path + "/hand-over.csv")).bodyText().contains("There is a dog in the yard");
        var warnings = "/cases/" + contact + "/safe-contact/warnings";
        maya.visit(warnings);
        var one = maya.page().select("a[href^=" + warnings + "/]").attr("href");
        maya.visit(one);
        maya.follow(maya.send(one, "still", "NO", "why", "The dog has moved away"));
        liora.visit(path);
        assertThat(liora.page().text()).doesNotContain("There is a dog in the yard");
    }

    private void warn(Browser maya, String words) {
        var page = "/cases/" + contact + "/safe-contact/warnings";
        maya.visit(page);
        maya.follow(maya.send(page, "words", words, "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"));
    }
}
