package org.breakwater.casework.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
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
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One strategy discussion: who took part, what was decided and when, and who does what by which day. */
@HouseTest
class StrategyDiscussionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    private AtTheDesk desk;

    private Browser maya;

    @BeforeEach
    void aRedContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        desk.ask("education");
        clock.setLondon("2026-09-01T11:00");
        maya = house.as(InventedPerson.MAYA);
    }

    private String path() {
        return "/cases/" + contact + "/meetings";
    }

    private StrategyDiscussionRow latest() {
        return house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
    }

    private String one() {
        return path() + "/minutes/" + latest().id();
    }

    private void call() {
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.send(path() + "/call")).hasStatus(200);
        assertThat(maya.fill(path() + "/call")).hasStatus(303);
    }

    private int seat(String agency, String presence, String who, String shared) {
        maya.visit(one());
        var path = one() + "/participant";
        var typed = new String[] {"agency", agency, "presence", presence, "who", who, "post", "Lead", "shared", shared};
        return maya.send(path, typed).getResponse().getStatus();
    }

    private int decide(String... more) {
        var typed =
                new LinkedHashMap<>(Map.of("heldDay", "1", "heldMonth", "9", "heldYear", "2026", "heldTime", "11:00"));
        typed.putAll(Map.of("chair", "Ottilie Fane", "chairRole", "Team manager, children’s social care"));
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        maya.visit(one());
        var sent = typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        return maya.send(one() + "/decision", sent).getResponse().getStatus();
    }

    private List<ClockRow> clocks() {
        return house.looking(
                InventedPerson.MAYA, () -> house.getBean(CaseDeadlines.class).of(contact));
    }

    private ClockRow clock(String rule) {
        return clocks().stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhomItNeedsAndWhoIsNotThere() {
        call();
        assertThat(seat("police", "PRESENT", "Det. Sgt. Ola Brandt", "Called there in August"))
                .isEqualTo(303);
        assertThat(seat("health", "SENT_WORDS", "Nurse Ife Dunn", "")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter their written contribution");
        maya.visit(one());
        assertThat(maya.page().text())
                .contains("Not quorate: Southend-on-Sea City Council children’s social care, Health not present.")
                .contains("Det. Sgt. Ola Brandt", "Called there in August");
        seat("health", "SENT_WORDS", "Nurse Ife Dunn", "No injury seen");
        seat("council", "PRESENT", "Maya Lindqvist", "");
        maya.visit(one());
        assertThat(maya.page().text()).contains("Quorum met").doesNotContain("Not quorate:");
    }

    @Test
    void isHeldWithoutSomebodyOnlyForAReason() {
        call();
        seat("police", "PRESENT", "Det. Sgt. Ola Brandt", "");
        assertThat(decide("outcome1", "SINGLE", "outcome2", "SINGLE", "reasons", "Harm is likely"))
                .isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter the reason for proceeding without a quorum");
        assertThat(maya.page().select("#reasons").text()).isEqualTo("Harm is likely");
        assertThat(decide(
                        "outcome1",
                        "SINGLE",
                        "outcome2",
                        "SINGLE",
                        "reasons",
                        "Harm is likely",
                        "withoutQuorum",
                        "Nobody answered at night"))
                .isEqualTo(303);
        maya.visit(one());
        assertThat(maya.page().text()).contains("Section 47 enquiry (single agency)", "Nobody answered at night");
        var chaired = "Chaired by Ottilie Fane, Team manager, children’s social care";
        for (var page : List.of(one(), "/cases/" + contact + "/meetings", "/cases/" + contact + "/chronology")) {
            maya.visit(page);
            assertThat(maya.page().text()).as(page).contains(chaired);
        }
    }

    @Test
    void theConferenceCountsFromWhenItWasHeldAndTheAssessmentFromWhenItReachedUs() {
        call();
        clock.setLondon("2026-09-02T09:00");
        maya.signInAs(InventedPerson.MAYA);
        everyoneTakesPart();
        assertThat(decide(
                        "heldDay",
                        "1",
                        "heldTime",
                        "14:30",
                        "outcome1",
                        "JOINT",
                        "outcome2",
                        "JOINT",
                        "reasons",
                        "Harm is likely"))
                .isEqualTo(303);
        assertThat(clock("conference").startedAt()).isEqualTo("2026-09-01T13:30:00Z");
        assertThat(clock("conference").dueAt()).as("15 working days").isEqualTo("2026-09-22T16:30:00Z");
        assertThat(clock("assessment-finished").startedAt()).isEqualTo("2026-09-01T09:00:00Z");
        assertThat(clock("assessment-finished").dueAt()).as("45 working days").isEqualTo("2026-11-03T17:30:00Z");
        assertThat(clock("strategy-held").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
    }

    @Test
    void withoutAnEnquiryNoClockOfTheLawStarts() {
        assertThat(new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.NONE))
                .isEqualTo(new ActResult.Yes());
        assertThat(clocks()).extracting(ClockRow::rule).doesNotContain("conference", "assessment-finished");
    }

    private void everyoneTakesPart() {
        for (var agency : List.of("council", "police", "health")) {
            seat(agency, "PRESENT", "Somebody", "");
        }
    }

    @Test
    void oneChildHasAnEnquiryAndTheOtherNoneEachForItsOwnReason() {
        call();
        everyoneTakesPart();
        assertThat(decide("outcome1", "JOINT", "outcome2", "NONE", "reasons", "Marks were seen twice"))
                .isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter the reason for Pip Saltmarsh");
        assertThat(maya.page().select("input[name=outcome2][checked]").attr("value"))
                .isEqualTo("NONE");
        var sent = new String[] {
            "outcome1",
            "JOINT",
            "own1",
            "Pip was hit",
            "outcome2",
            "NONE",
            "own2",
            "Wren was not there",
            "reasons",
            "Marks"
        };
        assertThat(decide(sent)).isEqualTo(303);
        maya.visit(one());
        assertThat(maya.page().text())
                .contains("Pip Saltmarsh: Section 47 enquiry (joint). Pip was hit")
                .contains("Wren Saltmarsh: No further action. Wren was not there");
        assertThat(clock("conference").isRunning()).isTrue();
    }

    @Test
    void oneThatIsReconvenedHasItsDayAndIsOwedUntilItIsCalledAgain() {
        call();
        everyoneTakesPart();
        assertThat(decide(
                        "outcome1",
                        "RECONVENE",
                        "outcome2",
                        "RECONVENE",
                        "reasons",
                        "Waiting for the medical",
                        "reconveneDay",
                        "3",
                        "reconveneMonth",
                        "9",
                        "reconveneYear",
                        "2026"))
                .isEqualTo(303);
        assertThat(clock("strategy-reconvened").dueAt()).isEqualTo("2026-09-03T16:30:00Z");
        maya.visit("/cases/" + contact + "/outstanding");
        assertThat(maya.page().text()).contains("Reconvene the strategy discussion for Pip Saltmarsh");
        call();
        assertThat(clock("strategy-reconvened").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        maya.visit("/cases/" + contact + "/outstanding");
        assertThat(maya.page().text()).doesNotContain("Reconvene the strategy discussion");
    }

    @Test
    void refusesATimeThatCannotBeAndKeepsWhatWasTyped() {
        call();
        everyoneTakesPart();
        for (var time : List.of("25:00", "soon", "09:59", "11:01")) {
            assertThat(decide("heldTime", time, "outcome1", "SINGLE", "outcome2", "SINGLE", "reasons", "Why"))
                    .as(time)
                    .isEqualTo(422);
            assertThat(maya.page().select("#heldTime").attr("value")).isEqualTo(time);
        }
    }

    @Test
    void whatWasAgreedHasAnOwnerAndADayAndMayBeAddedToLater() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.SINGLE);
        maya.visit(one());
        assertThat(maya.send(one() + "/action", "what", "See both children")).hasStatus(422);
        assertThat(maya.page().text()).contains("Select the owner", "Enter the due date");
        assertThat(maya.send(
                        one() + "/action",
                        "what",
                        "See both children",
                        "owner",
                        "team:assessment",
                        "dueDay",
                        "2",
                        "dueMonth",
                        "9",
                        "dueYear",
                        "2026"))
                .hasStatus(303);
        maya.visit(one());
        assertThat(maya.page().text()).contains("See both children Assessment team, by Wednesday 2 September 2026");
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        call();
        var row = latest();
        maya.visit(one());
        assertThat(maya.send(one() + "/not-held", "why", "")).hasStatus(422);
        assertThat(maya.send(one() + "/not-held", "why", "The marks were paint"))
                .hasStatus(303);
        assertThat(clock("strategy-held").endedHow()).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
        maya.visit(one());
        assertThat(maya.page().select("form[action$=/seat], form[action$=/decision]"))
                .isEmpty();
        assertThat(maya.page().text()).contains("considered, not held", "The marks were paint");
        assertThat(latest().id()).isEqualTo(row.id());
    }
}
