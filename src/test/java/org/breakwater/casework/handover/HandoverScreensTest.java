package org.breakwater.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A handover to another council: its acceptance is recorded once, and it is repeated with a reason. */
@HouseTest
class HandoverScreensTest {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "foundAt",
            "On the pier in Southend, alone, at 23:10",
            "livesAt",
            "With an aunt in Grays, Thurrock",
            "doneFirst",
            "Police protection at 23:30; seen by a doctor; placed for the night");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    private AtTheDesk desk;

    private Browser maya;

    @BeforeEach
    void aChildIsFound() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "Found alone at night");
        maya = house.as(InventedPerson.MAYA);
    }

    private int decide(int child, String team, Map<String, String> elsewhere) {
        var page = "/desk/decision/" + contact + "/child/"
                + desk.children().get(child).id();
        maya.visit(page);
        var typed = new ArrayList<>(List.of("outcomes", "TRANSFER", "level", "4", "rationale", "Lives elsewhere"));
        typed.addAll(List.of("nextStep", "Their own council takes over", "owner", "Thurrock duty team"));
        typed.addAll(List.of("familyTold", "TOLD", "familyWords", "The aunt, by telephone", "teams", team));
        elsewhere.forEach((name, value) -> typed.addAll(List.of(name, value)));
        return maya.send(page, typed.toArray(String[]::new)).getResponse().getStatus();
    }

    private void transferred() {
        assertThat(decide(0, "thurrock", ELSEWHERE)).isEqualTo(303);
        assertThat(decide(1, "thurrock", ELSEWHERE)).isEqualTo(303);
        assertThat(new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT))
                .as("Southend acts first")
                .isEqualTo(new ActResult.Yes());
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private HandoverRow first() {
        return desk.handovers().getFirst();
    }

    private int written(HandoverRow row, String day) {
        var page = "/cases/" + contact + "/handover/" + row.id();
        maya.visit(page);
        return maya.send(
                        page + "/written",
                        "who",
                        "Bram Eastgate, team manager",
                        "onDay",
                        day,
                        "onMonth",
                        "9",
                        "onYear",
                        "2026",
                        "how",
                        "Secure email, kept with the contact")
                .getResponse()
                .getStatus();
    }

    @Test
    void untilThurrockHasAcceptedInWritingTheChildIsOurs() {
        transferred();
        assertThat(desk.close()).isInstanceOf(ActResult.NotNow.class);
        maya.visit("/cases/" + contact + "/handover/" + first().id());
        assertThat(maya.page().text()).contains("Until then the child is our responsibility");
        assertThat(written(first(), "31")).as("no such day").isEqualTo(422);
        assertThat(written(first(), "3")).as("not in the future").isEqualTo(422);
        clock.setLondon("2026-09-02T09:00");
        maya.signInAs(InventedPerson.MAYA);
        for (var row : desk.handovers()) {
            assertThat(written(row, "2")).isEqualTo(303);
        }
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains(
                        "Accepted in writing on 2 September 2026",
                        "Bram Eastgate, team manager is the allocated worker",
                        "Secure email, kept with the contact",
                        "recorded by Maya Lindqvist (demo)");
        assertThat(desk.close()).as("an alert rings that nobody acknowledged").isInstanceOf(ActResult.NotNow.class);
        desk.takeAlarm();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(database.acts("contact:" + contact)).contains("recorded a written acceptance");
    }

    @Test
    void anAcceptanceIsWrittenDownOnce() {
        transferred();
        var page = "/cases/" + contact + "/handover/" + first().id();
        var oldTab = house.as(InventedPerson.ADAEZE);
        oldTab.visit(page);
        assertThat(written(first(), "1")).isEqualTo(303);
        assertThat(oldTab.send(
                        page + "/written",
                        "who",
                        "Somebody else",
                        "onDay",
                        "1",
                        "onMonth",
                        "9",
                        "onYear",
                        "2026",
                        "how",
                        "x"))
                .hasStatus(409);
        assertThat(first().worker()).isEqualTo("Bram Eastgate, team manager");
    }

    @Test
    void nobodyElseIsHandedTheChildByMistake() {
        transferred();
        assertThat(desk.handovers()).extracting(HandoverRow::team).containsOnly("thurrock");
        var row = first();
        var page = "/cases/" + contact + "/handover/" + row.id();
        maya.visit(page);
        assertThat(maya.page().select("input[name=team]").eachAttr("value"))
                .containsExactly("essex", "thurrock", "another-council");
        assertThat(maya.send(page + "/again", "team", "assessment", "note", "x"))
                .hasStatus(422);
        assertThat(maya.send(page + "/again", "team", "essex", "note", "The aunt has moved to Basildon"))
                .hasStatus(303);
        assertThat(desk.handovers())
                .filteredOn(one -> one.child().equals(row.child()))
                .extracting(HandoverRow::team, HandoverRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("thurrock", HandoverRow.State.OVER),
                        org.assertj.core.groups.Tuple.tuple("essex", HandoverRow.State.WAITING));
    }
}
