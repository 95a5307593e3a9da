package org.breakwater.casework.meetings;

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
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Social care, police and health decide together, and their decision starts the statutory clocks. */
@HouseTest
class StrategyDiscussionsScreensTest {

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

    /** The input of a rejected form is restored; initially it has the current time. */
    private String heldTime = "(11|09):00";

    private int decide(String... more) {
        var typed =
                new LinkedHashMap<>(Map.of("heldDay", "1", "heldMonth", "9", "heldYear", "2026", "heldTime", "11:00"));
        typed.putAll(Map.of("chair", "Ottilie Fane", "chairRole", "Team manager, children’s social care"));
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
                InventedPerson.MAYA, () -> house.getBean(CaseDeadlines.class).of(contact));
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
    void theSchoolIsInvitedByTelephoneAndOurOwnServiceIsNotPhoned() {
        maya.visit(path());
        assertThat(maya.page().select("input[name=invite][checked]").eachAttr("value"))
                .containsExactly("council", "police", "health", "education");
        assertThat(maya.fill(
                        path() + "/call",
                        "others",
                        "Beacon Hard School, 01632 960 002",
                        "whenDay",
                        "2",
                        "whenMonth",
                        "9",
                        "whenYear",
                        "2026",
                        "whenTime",
                        "14:30",
                        "link",
                        "https://meet.example/1"))
                .hasStatus(200);
        assertThat(maya.page().select("main").text())
                .contains("Needed for a quorum: Southend-on-Sea City Council children’s social care,"
                        + " Essex Police, Health.")
                .contains(
                        "Beacon Hard School, 01632 960 002",
                        "Our own Assessment team will not be emailed. Tell them yourself.")
                .doesNotContain("You need to phone: Southend-on-Sea City Council");
        assertThat(maya.fill(path() + "/call")).hasStatus(303);
        assertThat(latest().how())
                .isEqualTo("When: Wednesday 2 September 2026 at 14:30\nWhere: https://meet.example/1");
        maya.visit(path());
        assertThat(maya.page().select("main a[href$=#not-held]").text()).isEqualTo("cancel it, with the reason");
        assertThat(maya.page().select("main").text())
                .as("whom to phone is still there after calling it")
                .contains("Others to phone: Beacon Hard School, 01632 960 002");
    }

    @Test
    void onlyTheSchoolIsInvitedWhereEveryAgencyIsUnticked() {
        maya.visit(path());
        assertThat(maya.send(path() + "/call")).hasStatus(422);
        assertThat(maya.page().select("input[name=invite][checked]")).isEmpty();
        assertThat(maya.send(path() + "/call", "others", "Beacon Hard School, 01632 960 002"))
                .hasStatus(200);
        assertThat(maya.page().select("input[name=invite][checked]")).isEmpty();
        assertThat(maya.fill(path() + "/call")).hasStatus(303);
        assertThat(latest().agencies()).isEmpty();
    }

    @Test
    void anAgencyIsInvitedOnceAndOneThatNobodyKnowsNotAtAll() {
        maya.visit(path());
        var typed = List.of("invite", "police", "invite", "police", "invite", "nobody", "confirmed", "yes");
        assertThat(maya.sendAll(path() + "/call", typed)).hasStatus(303);
        assertThat(latest().agencies()).containsExactly("police");
    }

    @Test
    void suspectedSignificantHarmWithoutOneNeedsAReason() {
        desk.analyse();
        for (var child : desk.children()) {
            var four = new ChildDecisionProposal(
                    child.id(), List.of("ASSESSMENT"), 3, "", "Marks", FamilyTold.TOLD, "By us", null);
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
                .isEqualTo(new ActResult.NotNow("Strategy discussion for Pip Saltmarsh, Wren Saltmarsh: not held."
                        + " Call one, or record why it is not needed."));
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
