package org.breakwater.mash;

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
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team that takes a child on reads the screening, what keeps the child safe, and the minutes. */
@HouseTest
class ScreeningHandedOverTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aContactIsScreenedOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.REFUSED, "The father said no");
    }

    private HandoverRow of(String team) {
        return desk.handovers().stream()
                .filter(row -> row.team().equals(team))
                .findFirst()
                .orElseThrow();
    }

    private String read(String team) {
        return house.as(InventedPerson.receivingFor(team), "/handovers/" + of(team).id())
                .page()
                .select("main")
                .text();
    }

    private void handedOver(String... outcomes) {
        assertThat(desk.decide(outcomes)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private void acts(String what) {
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(ImmediateActions.class)
                        .act(
                                InventedPerson.MAYA.asActor(),
                                contact,
                                SeenWhenOpened.of(desk.now()),
                                what,
                                desk.now().receivedAt()));
    }

    @Test
    void theTeamReadsWhatTheScreeningFoundItsRatingAndTheSafetyPlan() {
        acts("The police took the man out of the home");
        handedOver("ASSESSMENT", "EARLY_HELP");
        for (var team : List.of("assessment", "early-help")) {
            assertThat(read(team))
                    .as(team)
                    .containsPattern("Screening Rated amber Repeated marks Consent to agency checks: Refused\\."
                            + " The father said no(?! Do not disclose)")
                    .contains("Do not disclose any part of this handover to the family unless it is marked otherwise.")
                    .contains(
                            "Immediate safety",
                            "Not known whether the child was safe when screened Somebody goes there")
                    .contains("The police took the man out of the home", "Not yet reviewed by a manager")
                    .doesNotContain("Added after the handover");
        }
    }

    @Test
    void whatProtectsAChildAfterTheHandoverIsReadByTheTeamThatHasThem() {
        handedOver("ASSESSMENT");
        desk.accept();
        clock.setLondon("2026-09-02T11:00");
        acts("An officer stays with the mother");
        assertThat(read("assessment"))
                .contains("An officer stays with the mother")
                .contains("Added after the handover: 2 September 2026, 11:00");
        assertThat(read("assessment")).containsOnlyOnce("Somebody goes there");
    }

    @Test
    void theMinutesGoToTheTeamThatAssessesAndNotToOneWhoseHelpIsVoluntary() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.ASSESSMENT);
        handedOver("ASSESSMENT", "EARLY_HELP");
        assertThat(read("assessment")).contains("Minutes of strategy discussions", "Somebody of health, Lead");
        assertThat(read("early-help"))
                .contains("The minutes show what each shared. For a copy, phone")
                .doesNotContain("Minutes of strategy discussions", "What they know");
    }

    @Test
    void whatAnAgencyKeepsWithinTheHubIsNotReadInTheMinutesEither() {
        var known = new Response.Known(
                List.of(new Response.Fact("August 2026", "He is on a watch list")),
                Rating.AMBER,
                Response.Sensitivity.HUB,
                Response.FamilyTold.NO);
        desk.answer(
                InventedPerson.PETRA,
                desk.ask("police"),
                Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), known, null, "", null));
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.ASSESSMENT);
        handedOver("ASSESSMENT");
        assertThat(read("assessment"))
                .contains("Essex Police Information given at the strategy discussion. Not included here, because this"
                        + " agency has restricted sharing. Information withheld Call Essex Police, or MASH+")
                .contains("Somebody of health, Lead")
                .doesNotContain("Somebody of police, Lead: What they know");
    }
}
