package org.breakwater.casework.meetings.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.informationrequests.agency.AgencyInvitation;
import org.breakwater.casework.informationrequests.agency.AgencyInvitations;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency that is invited says who comes and whom it knows, and the desk reads it with the discussion. */
@HouseTest
class AttendanceScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private UUID strategy = new UUID(0, 0);
    private Browser petra;

    @BeforeEach
    void thePoliceAreAskedAndInvited() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        desk.ask("police");
        strategy = new AtTheTable(house, contact).callStrategy().id();
        petra = house.as(InventedPerson.PETRA);
    }

    private AgencyInvitation invitation(InventedPerson person) {
        return house
                .looking(person, () -> house.getBean(AgencyInvitations.class).open())
                .stream()
                .filter(one -> one.caseId().equals(contact))
                .findFirst()
                .orElseThrow();
    }

    private String path(InventedPerson person) {
        return "/meetings/agency/" + invitation(person).id();
    }

    private static final String[] OLA = {
        "name1", "Ola Brandt", "post1", "Detective sergeant", "known1", "KNOWN", "known2", "NOT_KNOWN"
    };

    @Test
    void theDeskReadsWhoAttendsAndWhoIsKnownPersonByPerson() {
        var path = path(InventedPerson.PETRA);
        petra.visit(path);
        assertThat(petra.send(path, OLA)).hasStatus(303);
        petra.visit("/information-requests");
        assertThat(petra.page().text()).contains("Attending: Ola Brandt");
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/meetings/minutes/" + strategy);
        assertThat(maya.page().text())
                .contains("Essex Police: Ola Brandt, Detective sergeant.")
                .containsPattern("Pip Saltmarsh[^.]*: known\\. Wren Saltmarsh[^.]*: not known\\.");
    }

    @Test
    void whatIsSaidLaterTakesItsPlace() {
        var path = path(InventedPerson.PETRA);
        petra.visit(path);
        petra.send(path, OLA);
        petra.visit(path);
        assertThat(petra.page().select("#name1").val()).isEqualTo("Ola Brandt");
        assertThat(petra.fill(path, "name1", "Una Quill")).hasStatus(303);
        var maya = house.as(InventedPerson.MAYA, "/cases/" + contact + "/meetings/minutes/" + strategy);
        assertThat(maya.page().text()).contains("Una Quill, Detective sergeant").doesNotContain("Ola Brandt");
    }

    @Test
    void whatWasSaidOfOneFamilyMemberIsNeverShownBesideAnother() {
        var path = path(InventedPerson.PETRA);
        petra.visit(path);
        petra.send(path, OLA);
        var desk = new AtTheDesk(house, contact);
        var asked = Objects.requireNonNull(invitation(InventedPerson.PETRA).askId());
        desk.answer(InventedPerson.PETRA, asked, AgencyResponses.notKnown());
        desk.add(new ReportedPerson(
                ReportedPerson.Part.ADULT, "Ada Marram", "", "", false, "", "", "", "", "", Map.of()));
        desk.ask("police");
        petra.visit(path);
        assertThat(petra.page().select("input[checked]").eachAttr("value")).isNotEmpty();
        var legend = petra.page().select("fieldset:contains(Ada Marram)");
        assertThat(legend).hasSize(1);
        assertThat(legend.select("input[checked]")).isEmpty();
    }

    @Test
    void afterTheDiscussionHasEndedTheAgencyReadsNothingOfItAnyMore() {
        var path = path(InventedPerson.PETRA);
        petra.visit(path);
        petra.send(path, OLA);
        assertThat(rowsSeenBy(InventedPerson.PETRA)).isPositive();
        assertThat(rowsSeenBy(InventedPerson.HAMISH)).isZero();
        var table = new AtTheTable(house, contact);
        var row = table.discussion(strategy).strategy();
        var each = row.children().stream()
                .map(child -> new DiscussionDecision.ForChild(DiscussionOutcome.SINGLE, ""))
                .toList();
        assertThat(table.hold(row, each, null)).isEqualTo(new ActResult.Yes());
        assertThat(rowsSeenBy(InventedPerson.PETRA)).isZero();
        assertThat(rowsSeenBy(InventedPerson.MAYA)).isPositive();
        assertThat(petra.visit(path)).hasStatus(404);
    }

    private long rowsSeenBy(InventedPerson person) {
        return house.looking(
                person,
                () -> house.getBean(JdbcClient.class)
                        .sql("select count(*) from mash.strategy_discussion_attendance where contact_id = ?")
                        .param(contact)
                        .query(Long.class)
                        .single());
    }

    @Test
    void anAgencyThatWasNotAskedSaysOnlyWhoAttends() {
        var hamish = house.as(InventedPerson.HAMISH);
        var path = path(InventedPerson.HAMISH);
        hamish.visit(path);
        assertThat(hamish.page().text()).contains("no names are shown here").doesNotContain("Saltmarsh");
        assertThat(hamish.send(path, "name1", "Ife Dunn", "post1", "Named nurse"))
                .hasStatus(303);
    }

    @Test
    void anotherAgencysInvitationIsNotFound() {
        assertThat(house.as(InventedPerson.HAMISH).visit(path(InventedPerson.PETRA)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name1= | name1 | Enter the name of the person who will attend
            post1= | post1 | Enter their job title
            name2=Una | post2 | Enter their job title
            known1= | known1 | Select whether Pip is known to your agency
            asked=another | known1 | MASH+ has changed who it asks about. Check your answers and save again
            """)
    void whatIsMissingIsSaid(String typed, String field, String message) {
        var good = Filled.with(Filled.empty(AttendanceForm.class), "name1=Ola&post1=Sergeant&known1=KNOWN");
        var call = new AgencyInvitation(contact, contact, "", "", "", clock.instant(), null, List.of("Pip"), List.of());
        Filled.mends(Filled.with(good, typed).check(call), field, message);
    }
}
