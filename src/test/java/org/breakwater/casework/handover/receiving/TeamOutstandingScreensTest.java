package org.breakwater.casework.handover.receiving;

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
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team that accepted a child records how each outstanding item ended, and the desk sees it. */
@HouseTest
class TeamOutstandingScreensTest {

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
        var seen = text(InventedPerson.MAYA, "/desk/contact/" + contact);
        assertThat(seen).contains("Done: Initial child protection conference (ICPC)");
        assertThat(seen.split("Done on Thursday", -1)).hasSize(items.size() + 1);
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
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
                .contains("Not needed 1 September 2026, 10:00: Their doctor saw them on Monday");
        assertThat(text(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Assessment team: agreed action not needed", "Their doctor saw them on Monday")
                .doesNotContain("greed action completed");
        assertThat(text(
                        InventedPerson.MAYA,
                        "/cases/" + contact + "/meetings/minutes/" + strategy().id()))
                .contains("Not needed: Their doctor saw them on Monday")
                .doesNotContain("Done: ");
        assertThat(text(InventedPerson.MAYA, "/desk/actions"))
                .doesNotContain(desk.now().reference());
        assertThat(text(InventedPerson.MAYA, "/cases/" + contact + "/outstanding"))
                .contains("Not needed 1 September 2026, 10:00: Their doctor saw them on Monday");
    }
}
