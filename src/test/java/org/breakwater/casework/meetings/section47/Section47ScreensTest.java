package org.breakwater.casework.meetings.section47;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enquiry under section 47 ends for each child with a conference, as a child in need, or with no further action. */
@HouseTest
class Section47ScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    private StrategyDiscussionRow discussion;

    @BeforeEach
    void anEnquiryAboutOneOfTwoChildren() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        var table = new AtTheTable(house, contact);
        discussion = table.callStrategy();
        table.hold(
                discussion,
                List.of(
                        new DiscussionDecision.ForChild(DiscussionOutcome.JOINT, "Hit"),
                        new DiscussionDecision.ForChild(DiscussionOutcome.NONE, "Was not there")),
                null);
        clock.setLondon("2026-09-10T10:00");
    }

    private String page(int child) {
        return "/cases/%s/meetings/section47/%s/%s"
                .formatted(contact, discussion.id(), discussion.children().get(child));
    }

    private int record(InventedPerson who, String outcome) {
        var browser = house.as(who);
        browser.visit(page(0));
        var sent = new String[] {
            "finding",
            outcome.equals("CONFERENCE") ? "CONTINUING" : "SUBSTANTIATED",
            "outcome",
            outcome,
            "endedDay",
            "9",
            "endedMonth",
            "9",
            "endedYear",
            "2026",
            "reasons",
            "Both parents were seen"
        };
        return browser.send(page(0), sent).getResponse().getStatus();
    }

    private int judge(InventedPerson who, String verdict, String words) {
        var browser = house.as(who);
        browser.visit(page(0));
        return browser.send(page(0) + "/approval", "verdict", verdict, "words", words)
                .getResponse()
                .getStatus();
    }

    private String shown(InventedPerson who) {
        var browser = house.as(who);
        browser.visit(page(0));
        return browser.page().text();
    }

    private ClockRow conference() {
        return house
                .looking(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(row -> row.rule().equals("conference"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageSaysByWhenAConferenceIsDueAndWhy() {
        assertThat(shown(InventedPerson.MAYA))
                .contains("Pip Saltmarsh: Section 47 enquiry (joint)", "Initial child protection conference, if needed")
                .contains("Working Together to Safeguard Children: within 15 working days of the strategy discussion");
    }

    @Test
    void aChildInNeedNeedsNoConferenceOnceAManagerApprovedIt() {
        assertThat(record(InventedPerson.MAYA, "CHILD_IN_NEED")).isEqualTo(303);
        assertThat(conference().isRunning()).as("until it is approved").isTrue();
        assertThat(shown(InventedPerson.MAYA)).contains("Awaiting approval");
        assertThat(judge(InventedPerson.ADAEZE, "APPROVE", "")).isEqualTo(303);
        assertThat(conference().endedHow()).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
        assertThat(shown(InventedPerson.MAYA))
                .contains("Child in need (section 17)", "approved by Adaeze Marlow", "Both parents were seen");
    }

    @Test
    void emergencyProtectionBeginsAnEnquiryToo() {
        var report = new Furnished(house).report();
        var table = new AtTheTable(house, report);
        table.holdStrategy(DiscussionOutcome.EMERGENCY_PROTECTION);
        assertThat(house.looking(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(report)))
                .filteredOn(ClockRow::isRunning)
                .extracting(ClockRow::rule)
                .contains("conference");
    }

    @Test
    void aConferenceKeepsItsDeadline() {
        record(InventedPerson.MAYA, "CONFERENCE");
        judge(InventedPerson.ADAEZE, "APPROVE", "");
        assertThat(conference().isRunning()).isTrue();
        assertThat(read(InventedPerson.MAYA, "/cases/" + contact + "/family"))
                .contains("ICPC by 22 September 2026")
                .doesNotContain("ICPC, if needed, by");
    }

    private String read(InventedPerson who, String address) {
        var browser = house.as(who);
        browser.visit(address);
        return browser.page().select("main").text();
    }

    @Test
    void whatWaitsIsCountedForTheManagerAndStandsInTheListUntilItIsApproved() {
        var one = "1 section 47 outcome to approve";
        assertThat(read(InventedPerson.ADAEZE, "/desk")).doesNotContain("section 47 outcome");
        assertThat(record(InventedPerson.MAYA, "CONFERENCE")).isEqualTo(303);
        assertThat(read(InventedPerson.ADAEZE, "/desk")).contains(one);
        assertThat(read(InventedPerson.MAYA, "/desk"))
                .as("a screener approves none")
                .doesNotContain(one);
        assertThat(read(InventedPerson.ADAEZE, "/desk/outstanding"))
                .contains("Section 47 outcome for Pip Saltmarsh: Initial child protection conference")
                .contains("Recorded by Maya Lindqvist (demo)");
        assertThat(read(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Section 47 outcome: Initial child protection conference, awaiting approval");
        judge(InventedPerson.ADAEZE, "APPROVE", "");
        assertThat(read(InventedPerson.ADAEZE, "/desk")).doesNotContain("section 47 outcome");
        assertThat(read(InventedPerson.ADAEZE, "/desk/outstanding")).doesNotContain("Pip Saltmarsh");
        assertThat(read(InventedPerson.MAYA, "/desk/contact/" + contact))
                .contains("Section 47 outcome: Initial child protection conference, approved");
    }

    @Test
    void nothingIsClosedBeforeItIsApprovedAndThenTheConferenceIsNoQuestion() {
        var list = "/cases/" + contact + "/outstanding";
        var waits = "Section 47 outcome for Pip Saltmarsh: Initial child protection conference, awaiting approval";
        assertThat(read(InventedPerson.MAYA, list))
                .doesNotContain(waits)
                .contains("Initial child protection conference (ICPC), if needed");
        record(InventedPerson.MAYA, "CONFERENCE");
        assertThat(read(InventedPerson.MAYA, list)).contains("To complete before closure", waits);
        judge(InventedPerson.ADAEZE, "APPROVE", "");
        assertThat(read(InventedPerson.MAYA, list))
                .doesNotContain(waits)
                .doesNotContain("Initial child protection conference (ICPC)")
                .contains("Initial child protection conference for Pip Saltmarsh");
    }

    @Test
    void theTeamReadsItAtTheHeadOfTheHandoverWithTheDayOfTheConference() {
        var desk = new AtTheDesk(house, contact);
        desk.decide("STRATEGY_DISCUSSION", "ADVICE");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var handover = desk.handovers().getFirst();
        var team = InventedPerson.receivingFor(handover.team());
        assertThat(read(team, "/handovers/" + handover.id()))
                .contains("Pip Saltmarsh: Section 47 enquiry (joint)")
                .contains("Initial child protection conference, if needed, due by Tuesday 22 September 2026");
        record(InventedPerson.MAYA, "CONFERENCE");
        judge(InventedPerson.ADAEZE, "APPROVE", "");
        assertThat(read(team, "/handovers/" + handover.id()))
                .contains("Section 47 outcome: Initial child protection conference, approved")
                .contains("Initial child protection conference due by Tuesday 22 September 2026");
    }

    @Test
    void nobodyApprovesWhatTheyRecorded() {
        assertThat(record(InventedPerson.ADAEZE, "NO_FURTHER_ACTION")).isEqualTo(303);
        assertThat(shown(InventedPerson.ADAEZE))
                .contains("by a manager who did not record it")
                .doesNotContain("Approve outcome");
        assertThat(shown(InventedPerson.MAYA)).as("a screener").doesNotContain("Approve outcome");
        var desk = new AtTheDesk(house, contact);
        var refused = desk.as(InventedPerson.ADAEZE, () -> {
            var outcomes = house.getBean(Section47Outcomes.class);
            var row = outcomes.of(contact).getFirst();
            return outcomes.judge(
                    InventedPerson.ADAEZE.asActor(), desk.now(), desk.now().version(), row, true, "");
        });
        assertThat(refused).isInstanceOf(ActResult.NotNow.class);
        assertThat(conference().isRunning()).isTrue();
    }

    @Test
    void whatIsReturnedSaysWhyAndIsRecordedAgain() {
        record(InventedPerson.MAYA, "NO_FURTHER_ACTION");
        assertThat(judge(InventedPerson.ADAEZE, "RETURN", "")).isEqualTo(422);
        assertThat(judge(InventedPerson.ADAEZE, "RETURN", "The school was not asked"))
                .isEqualTo(303);
        assertThat(shown(InventedPerson.MAYA)).contains("returned for changes", "The school was not asked");
        assertThat(record(InventedPerson.MAYA, "CHILD_IN_NEED")).isEqualTo(303);
    }

    @Test
    void whereNoEnquiryBeganThereIsNothingToEnd() {
        assertThat(house.as(InventedPerson.MAYA).visit(page(1))).hasStatus(404);
    }

    @Test
    void refusesADayOnWhichItCannotHaveEnded() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(page(0));
        assertThat(maya.send(
                        page(0), "outcome", "CONFERENCE", "endedDay", "31", "endedMonth", "8", "endedYear", "2026"))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("The enquiry cannot have ended before the strategy discussion", "Enter the reasons");
    }
}
