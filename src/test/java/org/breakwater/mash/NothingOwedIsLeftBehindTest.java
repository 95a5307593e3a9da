package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.meetings.StrategyDiscussionRow;
import org.breakwater.mash.meetings.StrategyDiscussions;
import org.breakwater.mash.meetings.minutes.Section47Enquiry;
import org.breakwater.mash.meetings.minutes.StrategyDiscussionRecords;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closing a contact ends nothing that somebody still owes: it moves to its owner, or the contact stays open. */
@HouseTest
class NothingOwedIsLeftBehindTest {

    private static final String CONFERENCE = "Hold the initial child protection conference";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
    }

    private void enquiryBegins() {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(Section47Enquiry.JOINT);
        table.agree(strategy(), "Medical for both children", LocalDate.of(2026, 9, 3));
    }

    private StrategyDiscussionRow strategy() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact))
                .getFirst();
    }

    private void decided(String outcome) {
        assertThat(desk.decide(outcome)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private List<String> running() {
        return desk.as(InventedPerson.MAYA, () -> house.getBean(Clocks.class).of(contact)).stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::rule)
                .toList();
    }

    private String text(InventedPerson person, String page) {
        return house.as(person, page).page().select("main").text();
    }

    private void closedWithAnEnquiry() {
        enquiryBegins();
        decided("STRATEGY_DISCUSSION");
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void theDeadlinesOfAnEnquiryRunOnAndAreTheTeamsThatAccepted() {
        closedWithAnEnquiry();
        assertThat(running()).contains("conference", "assessment-finished");
        assertThat(text(InventedPerson.LIORA, "/handovers"))
                .contains("Outstanding", CONFERENCE, "Medical for both children");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + contact)).contains("Owner: Assessment team, since");
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding")).contains(CONFERENCE, "Owner: Assessment team");
        assertThat(text(InventedPerson.IMKE, "/handovers")).doesNotContain("Medical for both children");
    }

    @Test
    void theTeamRecordsHowEachEndedAndTheDeskSeesIt() {
        closedWithAnEnquiry();
        var page = "/handovers/" + desk.handovers().getFirst().id() + "/outstanding";
        var liora = house.as(InventedPerson.LIORA, page);
        if (liora.page().select("input[name=item]").isEmpty()) {
            page = "/handovers/" + desk.handovers().getLast().id() + "/outstanding";
            liora.visit(page);
        }
        assertThat(liora.send(page, "how", "DONE", "words", "x")).hasStatus(422);
        var items = liora.page().select("input[name=item]").eachAttr("value");
        assertThat(items).hasSize(3);
        for (var item : items) {
            liora.visit(page);
            assertThat(liora.send(page, "item", item, "how", "DONE", "words", "Done on Thursday"))
                    .hasStatus(303);
        }
        assertThat(running()).doesNotContain("conference", "assessment-finished");
        assertThat(text(InventedPerson.MAYA, "/desk/actions"))
                .doesNotContain(desk.now().reference());
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Done: Hold the initial child protection conference", "Done on Thursday")
                .doesNotContain("no longer needed");
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void withNobodyToHoldTheConferenceItIsNotClosedAndTheDeskSaysWhatBecameOfIt() {
        enquiryBegins();
        decided("EARLY_HELP");
        desk.accept();
        assertThat(desk.close()).isInstanceOf(ActResult.NotNow.class);
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("Outstanding: before you can close", CONFERENCE, "no social work team has accepted");
        var page = "/cases/" + contact + "/outstanding";
        for (var rule : List.of("conference", "assessment-finished")) {
            var maya = house.as(InventedPerson.MAYA, page);
            assertThat(maya.send(page, "rule", rule, "how", "NOT_NEEDED", "words", "The enquiry found no harm"))
                    .hasStatus(303);
        }
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .as("the action is the person’s who closed it")
                .contains("Medical for both children", "Owner: Maya Lindqvist (demo)", "Yours");
    }

    @Test
    void anAgencyThatHasNotAnsweredStaysOnTheListUntilItDoes() {
        var ask = desk.ask("health");
        decided("ADVICE");
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .contains("has not responded to an information request", "Yours");
        assertThat(text(InventedPerson.HAMISH, "/information-requests")).contains("Pip");
        desk.answer(InventedPerson.HAMISH, ask, AgencyResponses.notKnown());
        assertThat(text(InventedPerson.MAYA, "/cases/" + contact + "/outstanding"))
                .contains("Answered");
    }

    @Test
    void aStrategyDiscussionThatWasDecidedAndNeverCalledKeepsItOpenUntilATeamAccepts() {
        decided("STRATEGY_DISCUSSION");
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("Outstanding: before you can close", "No strategy discussion has been called for Pip");
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.LIORA, "/handovers"))
                .contains("Hold the strategy discussion for Pip", "or record why it is not held");
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .contains("Hold the strategy discussion for Pip", "Owner: Assessment team");
        var page = "/handovers/" + desk.handovers().getFirst().id() + "/outstanding";
        var liora = house.as(InventedPerson.LIORA, page);
        var item = liora.page().select("input[name=item]").attr("value");
        assertThat(liora.send(page, "item", item, "how", "NOT_NEEDED", "words", "Her nan has her now"))
                .hasStatus(303);
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Assessment team: strategy discussion not held", "Her nan has her now");
    }

    @Test
    void aDiscussionAboutOneChildDoesNotCountForAChildWhoWasAddedLater() {
        new AtTheTable(house, contact).holdStrategy(Section47Enquiry.JOINT);
        assertThat(desk.add(ReportedPerson.child("Rowan Saltmarsh", "", "3", false, "", "", "")))
                .isEqualTo(new ActResult.Yes());
        decided("STRATEGY_DISCUSSION");
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("No strategy discussion has been called for Rowan")
                .doesNotContain("No strategy discussion has been called for Pip");
        new AtTheTable(house, contact).holdStrategy(Section47Enquiry.NONE);
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .doesNotContain("No strategy discussion has been called");
    }

    @Test
    void anActionThatATeamFindsNotNeededIsNowhereSaidToBeDone() {
        closedWithAnEnquiry();
        var page = "/handovers/"
                + desk.handovers().stream()
                        .filter(row -> text(InventedPerson.LIORA, "/handovers/" + row.id() + "/outstanding")
                                .contains("Medical for both children"))
                        .findFirst()
                        .orElseThrow()
                        .id()
                + "/outstanding";
        var liora = house.as(InventedPerson.LIORA, page);
        var item =
                liora.page().select("label:contains(Medical for both children)").attr("for");
        assertThat(liora.send(
                        page,
                        "item",
                        liora.page().select("input[id=" + item + "]").val(),
                        "how",
                        "NOT_NEEDED",
                        "words",
                        "Their doctor saw them on Monday"))
                .hasStatus(303);
        assertThat(text(InventedPerson.LIORA, page))
                .contains("Not needed Tuesday 1 September 2026, 10:00: Their doctor saw them on Monday");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Assessment team: an agreed action is not needed", "Their doctor saw them on Monday")
                .doesNotContain("an agreed action is done");
        assertThat(text(
                        InventedPerson.MAYA,
                        "/cases/" + contact + "/meetings/minutes/" + strategy().id()))
                .contains("Not needed: Their doctor saw them on Monday")
                .doesNotContain("Done: ");
        assertThat(text(InventedPerson.MAYA, "/desk/actions"))
                .doesNotContain(desk.now().reference());
        assertThat(text(InventedPerson.MAYA, "/cases/" + contact + "/outstanding"))
                .contains("Not needed Tuesday 1 September 2026, 10:00: Their doctor saw them on Monday");
    }

    @Test
    void aStrategyDiscussionThatIsRecordedAsNotHeldIsOwedByNobody() {
        decided("STRATEGY_DISCUSSION");
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussions.class)
                        .consider(
                                InventedPerson.MAYA.asActor(),
                                desk.now(),
                                desk.now().version(),
                                "She moved away"));
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .doesNotContain(desk.now().reference());
    }

    @Test
    void anAlertThatNobodyAcknowledgedKeepsItOpen() {
        decided("ADVICE");
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(JdbcClient.class)
                        .sql("update mash.contact set alarmed_at = now(), alarm_taken_at = null where id = ?")
                        .param(contact)
                        .update());
        assertThat(desk.close())
                .isEqualTo(
                        new ActResult.NotNow("This contact cannot be closed yet. An alert has not been acknowledged."));
    }
}
