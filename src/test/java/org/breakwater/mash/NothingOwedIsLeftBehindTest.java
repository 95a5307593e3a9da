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
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.StrategyDiscussions;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closing a contact ends nothing that is still outstanding: it passes to its owner, or the contact stays open. */
@HouseTest
class NothingOwedIsLeftBehindTest {

    private static final String CONFERENCE = "Initial child protection conference (ICPC)";

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
        table.holdStrategy(DiscussionOutcome.JOINT);
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
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
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
    void aStrategyDiscussionThatWasDecidedAndNeverCalledKeepsItOpenUntilATeamAccepts() {
        decided("STRATEGY_DISCUSSION");
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("To complete before closure", "No strategy discussion has been called for Pip");
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
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        assertThat(desk.add(ReportedPerson.child("Rowan Saltmarsh", "", "3", false, "", "", "")))
                .isEqualTo(new ActResult.Yes());
        decided("STRATEGY_DISCUSSION");
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("No strategy discussion has been called for Rowan")
                .doesNotContain("No strategy discussion has been called for Pip");
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.NONE);
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .doesNotContain("No strategy discussion has been called");
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
