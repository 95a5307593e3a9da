package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A late response of an agency still counts: it reopens a closed contact, and raises an alert. */
@HouseTest
class LateEvidenceTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private UUID ask = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aContactIsClosedBeforeThePoliceHaveAnswered() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        ask = desk.ask("police");
    }

    private void close() {
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-08T10:00");
    }

    @Test
    void whatThePoliceKnowOpensAClosedContactAgainAndRings() {
        close();
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.AMBER, null));
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
        assertThat(desk.now().evidenceAt()).isEqualTo(clock.instant());
        assertThat(desk.now().urgency()).isZero();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.now().dueAt()).as("a working day from now").isEqualTo("2026-09-09T16:30:00Z");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("An agency sent new information", "Late response");
        maya.send("/desk/contact/" + contact + "/read");
        assertThat(desk.now().evidenceAt()).isNull();
        assertThat(desk.now().urgency()).isEqualTo(4);
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void anAnswerRatedRedStaysFirstAfterItWasRead() {
        close();
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.RED, null));
        assertThat(desk.now().rateAgain()).isEqualTo(Rating.RED);
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        maya.send("/desk/contact/" + contact + "/read");
        assertThat(desk.now().evidenceAt()).isNull();
        assertThat(desk.now().urgency()).as("until somebody rates it again").isZero();
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(desk.now().rateAgain()).isNull();
    }

    @Test
    void whoKnowsNobodyOpensNothing() {
        close();
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        assertThat(desk.now().alarmRings()).isFalse();
        assertThat(desk.chronology()).endsWith("Essex Police responded: not known");
    }

    @Test
    void aLaterAdditionStandsInPlaceOfTheAnswerKeepsItAndAlerts() {
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        close();
        var first = desk.answers(ask).getFirst();
        assertThat(desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.AMBER, first.id())))
                .isEqualTo(new ActResult.Yes());
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.answers(ask))
                .hasSize(2)
                .filteredOn(row -> !row.superseded())
                .hasSize(1);
        assertThat(desk.answers(ask))
                .as("what was said first stays as it was")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("superseded")
                .contains(first);
    }

    @Test
    void anAdditionWhileTheDeskStillThinksAlertsToo() {
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.GREEN, null));
        assertThat(desk.now().alarmRings()).as("a first answer in time").isFalse();
        desk.answer(
                InventedPerson.PETRA,
                ask,
                AgencyResponses.known(Rating.GREEN, desk.answers(ask).getFirst().id()));
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(desk.now().alarmRings()).isTrue();
    }

    @Test
    void ofTwoAnswersToOneQuestionTheSecondComesTooLate() {
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(desk.answer(InventedPerson.PETRA, ask, AgencyResponses.known(Rating.RED, null)))
                .isEqualTo(new ActResult.Stale());
        assertThat(desk.answers(ask)).hasSize(1);
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void whenItWasClosedStaysWhatIsDoneAboutItAfterwards() {
        close();
        var closed = closedAt();
        clock.setLondon("2026-09-09T10:00");
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(ContactHandling.class)
                                .takeAlarm(InventedPerson.MAYA.asActor(), desk.now(), SeenWhenOpened.of(desk.now()))))
                .isEqualTo(new ActResult.Yes());
        assertThat(closedAt()).isEqualTo(closed);
    }

    private String closedAt() {
        return database.asOwner()
                .sql("select closed_at::text from mash.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }
}
