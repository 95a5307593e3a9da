package org.breakwater.mash.meetings;

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
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.meetings.minutes.Section47Enquiry;
import org.breakwater.mash.meetings.minutes.StrategyDiscussionRecords;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Social care, police and health decide together, and what they decided starts the clocks of the law. */
@HouseTest
class StrategyDiscussionsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    AuditLog audit;

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
        assertThat(maya.send(path() + "/call")).hasStatus(303);
    }

    private int seat(String agency, String presence, String who, String shared) {
        maya.visit(one());
        return maya.send(one() + "/participant", "agency", agency, "presence", presence, "who", who, "shared", shared)
                .getResponse()
                .getStatus();
    }

    /** What a refused form said is put back; at first it begins with now. */
    private String heldTime = "(11|09):00";

    private int decide(String... more) {
        var typed =
                new LinkedHashMap<>(Map.of("heldDay", "1", "heldMonth", "9", "heldYear", "2026", "heldTime", "11:00"));
        for (int at = 0; at < more.length; at += 2) {
            typed.put(more[at], more[at + 1]);
        }
        maya.visit(one());
        assertThat(maya.page().select("#heldTime").attr("value"))
                .as("begins with now, or with what was typed before")
                .matches(heldTime);
        heldTime = String.valueOf(typed.get("heldTime"));
        var sent = typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        return maya.send(one() + "/decision", sent).getResponse().getStatus();
    }

    private List<ClockRow> clocks() {
        return house.looking(
                InventedPerson.MAYA, () -> house.getBean(Clocks.class).of(contact));
    }

    private ClockRow clock(String rule) {
        return clocks().stream()
                .filter(row -> row.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isCalledWithTheAgenciesThatWereAskedAndThoseThatItNeeds() {
        call();
        assertThat(latest().agencies()).containsExactly("council", "police", "health", "education");
        assertThat(latest().about()).containsExactly("Pip Saltmarsh", "Wren Saltmarsh");
        assertThat(clock("strategy-held").isRunning()).isTrue();
        maya.visit(one());
        assertThat(maya.page().text()).contains("Essex Police Nothing recorded yet", "Schools and early years");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("Strategy discussion called by Maya Lindqvist (demo)");
        assertThat(maya.page().select("form[action$=/call]"))
                .as("one at a time")
                .isEmpty();
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
                .contains("Not present: Southend-on-Sea City Council children’s social care, Health.")
                .contains("Det. Sgt. Ola Brandt", "Called there in August");
        seat("health", "SENT_WORDS", "Nurse Ife Dunn", "No injury seen");
        seat("council", "PRESENT", "Maya Lindqvist", "");
        maya.visit(one());
        assertThat(maya.page().text()).contains("Quorum met").doesNotContain("Not present:");
    }

    @Test
    void isHeldWithoutSomebodyOnlyForAReason() {
        call();
        seat("police", "PRESENT", "Det. Sgt. Ola Brandt", "");
        assertThat(decide("enquiry", "SINGLE", "reasons", "Harm is likely")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter the reason for holding it without the full quorum");
        assertThat(maya.page().select("#reasons").text()).isEqualTo("Harm is likely");
        assertThat(decide(
                        "enquiry", "SINGLE", "reasons", "Harm is likely", "withoutQuorum", "Nobody answered at night"))
                .isEqualTo(303);
        maya.visit(one());
        assertThat(maya.page().text()).contains("Section 47 enquiry (single agency)", "Nobody answered at night");
    }

    @Test
    void theConferenceCountsFromWhenItWasHeldAndTheAssessmentFromWhenItReachedUs() {
        call();
        clock.setLondon("2026-09-02T09:00");
        maya.signInAs(InventedPerson.MAYA);
        for (var agency : List.of("council", "police", "health")) {
            seat(agency, "PRESENT", "Somebody", "");
        }
        assertThat(decide("heldDay", "1", "heldTime", "14:30", "enquiry", "JOINT", "reasons", "Harm is likely"))
                .isEqualTo(303);
        assertThat(clock("conference").startedAt()).isEqualTo("2026-09-01T13:30:00Z");
        assertThat(clock("conference").dueAt()).as("15 working days").isEqualTo("2026-09-22T16:30:00Z");
        assertThat(clock("assessment-finished").startedAt()).isEqualTo("2026-09-01T09:00:00Z");
        assertThat(clock("assessment-finished").dueAt()).as("45 working days").isEqualTo("2026-11-03T17:30:00Z");
        assertThat(clock("strategy-held").endedHow()).isEqualTo(Clocks.Ending.MET);
    }

    @Test
    void withoutAnEnquiryNoClockOfTheLawStarts() {
        assertThat(new AtTheTable(house, contact).holdStrategy(Section47Enquiry.NONE))
                .isEqualTo(new ActResult.Yes());
        assertThat(clocks()).extracting(ClockRow::rule).doesNotContain("conference", "assessment-finished");
    }

    @Test
    void refusesATimeThatCannotBeAndKeepsWhatWasTyped() {
        call();
        for (var agency : List.of("council", "police", "health")) {
            seat(agency, "PRESENT", "Somebody", "");
        }
        for (var time : List.of("25:00", "soon", "09:59", "11:01")) {
            assertThat(decide("heldTime", time, "enquiry", "SINGLE", "reasons", "Why"))
                    .as(time)
                    .isEqualTo(422);
            assertThat(maya.page().select("#heldTime").attr("value")).isEqualTo(time);
        }
    }

    @Test
    void whatWasAgreedHasAnOwnerAndADayAndMayBeAddedToLater() {
        new AtTheTable(house, contact).holdStrategy(Section47Enquiry.SINGLE);
        maya.visit(one());
        assertThat(maya.send(one() + "/action", "what", "See both children")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the owner", "Enter the due date");
        assertThat(maya.send(
                        one() + "/action",
                        "what",
                        "See both children",
                        "owner",
                        "Ines Calloway",
                        "dueDay",
                        "2",
                        "dueMonth",
                        "9",
                        "dueYear",
                        "2026"))
                .hasStatus(303);
        maya.visit(one());
        assertThat(maya.page().text()).contains("See both children Ines Calloway, by Wednesday 2 September 2026");
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        call();
        var row = latest();
        maya.visit(one());
        assertThat(maya.send(one() + "/not-held", "why", "")).hasStatus(422);
        assertThat(maya.send(one() + "/not-held", "why", "The marks were paint"))
                .hasStatus(303);
        assertThat(clock("strategy-held").endedHow()).isEqualTo(Clocks.Ending.NOT_NEEDED);
        maya.visit(one());
        assertThat(maya.page().select("form[action$=/participant], form[action$=/decision]"))
                .isEmpty();
        assertThat(maya.page().text()).contains("considered and not held", "The marks were paint");
        assertThat(latest().id()).isEqualTo(row.id());
    }

    @Test
    void levelFourWithoutOneNeedsAReason() {
        desk.analyse();
        for (var child : desk.children()) {
            var four = new ChildDecisionProposal(
                    child.id(), List.of("ASSESSMENT"), 4, "Marks", FamilyTold.TOLD, "By us", null);
            desk.as(
                    InventedPerson.MAYA,
                    () -> house.getBean(ChildDecisions.class)
                            .propose(
                                    InventedPerson.MAYA.asActor(),
                                    desk.now(),
                                    desk.now().version(),
                                    four));
        }
        assertThat(desk.submit())
                .isEqualTo(new ActResult.NotNow("Level 4 without a strategy discussion. Call one from the contact,"
                        + " or record there why one is not being held."));
        maya.visit(path());
        assertThat(maya.send(path() + "/consider", "why", " ")).hasStatus(422);
        assertThat(maya.send(path() + "/consider", "why", "Police and health were rung: nothing new"))
                .hasStatus(303);
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        maya.visit("/desk/approval/" + contact);
        assertThat(maya.page().text()).contains("Police and health were rung: nothing new");
    }

    @Test
    void nothingClosesWhileOneIsCalledAndHasNotEnded() {
        desk.decide("ADVICE");
        desk.approve();
        new AtTheTable(house, contact).callStrategy();
        assertThat(desk.close()).isInstanceOf(ActResult.NotNow.class);
    }

    @Test
    void whoMayNotSeeTheContactSeesNoDiscussion() {
        call();
        var robin = house.as(InventedPerson.ROBIN);
        assertThat(robin.visit(one())).hasStatus(404);
        var other = new Furnished(house).report();
        assertThat(maya.visit("/cases/" + other + "/meetings/minutes/" + latest().id()))
                .hasStatus(404);
        var liora = house.as(InventedPerson.LIORA);
        assertThat(liora.visit(one() + "/minutes.pdf")).hasStatus(404);
    }
}
