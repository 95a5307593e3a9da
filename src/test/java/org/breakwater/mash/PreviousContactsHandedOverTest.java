package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.conflicts.Conflicts;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * The team that accepts a child is told of earlier contacts, and through it no one learns of a contact closed to them.
 */
@HouseTest
class PreviousContactsHandedOverTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        desk = new AtTheDesk(house, contact);
        reported();
    }

    private void reported() {
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
    }

    private String handedOver(String outcome) {
        assertThat(desk.decide(outcome)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        return read();
    }

    private String read() {
        return text(InventedPerson.LIORA, "/handovers/" + first());
    }

    private String atTheDesk(InventedPerson person) {
        return text(person, "/cases/" + contact + "/handover/" + first());
    }

    private String text(InventedPerson person, String path) {
        return house.as(person, path).page().select("main").text();
    }

    private UUID first() {
        return desk.handovers().getFirst().id();
    }

    @Test
    void whatItIsAboutAndConfirmedEarlierContactsGoWithIt() {
        var earlier = decidedEarlier("ADVICE");
        desk.records("neglect-physical");
        desk.holdToBeOneWith(earlier.now().id());
        assertThat(handedOver("ASSESSMENT"))
                .contains("Presenting issues", "Recorded by MASH+")
                .contains("Previous contacts", earlier.now().reference(), "Information and advice. Level of need: 2");
    }

    /** Decided for each child in turn, an hour before another report comes. */
    private AtTheDesk decidedEarlier(String... outcomes) {
        var earlier = desk;
        assertThat(earlier.decide(outcomes)).isEqualTo(new ActResult.Yes());
        assertThat(earlier.approve()).isEqualTo(new ActResult.Yes());
        clock.setLondon("2026-09-01T11:00");
        reported();
        return earlier;
    }

    @Test
    void ofAnEarlierContactOnlyWhatStandsForThisChildGoesWithIt() {
        var earlier = desk;
        earlier.decide("NO_FURTHER_ACTION", "SIGNPOST");
        earlier.approve();
        earlier.close();
        earlier.reopen();
        earlier.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        decidedEarlier("ADVICE", "SIGNPOST");
        desk.holdToBeOneWith(earlier.now().id());
        assertThat(handedOver("ASSESSMENT"))
                .contains(earlier.now().reference(), DecisionOutcome.ADVICE.inWords() + ". Level of need: 2")
                .as("what was decided before, and for another child")
                .doesNotContain(DecisionOutcome.NO_FURTHER_ACTION.inWords(), DecisionOutcome.SIGNPOST.inWords());
    }

    @Test
    void aContactThatCameLaterIsNoPreviousContact() {
        var first = desk;
        clock.setLondon("2026-09-01T11:00");
        var later = new AtTheDesk(house, new Furnished(house).report());
        first.holdToBeOneWith(later.now().id());
        assertThat(handedOver("ASSESSMENT"))
                .doesNotContain("Previous contacts", later.now().reference());
    }

    @Test
    void anEarlierContactFromWhichSomeoneIsExcludedStaysWithMash() {
        var earlier = decidedEarlier("ADVICE");
        exclude(InventedPerson.GWEN, earlier);
        desk.holdToBeOneWith(earlier.now().id());
        assertThat(handedOver("ASSESSMENT"))
                .contains("Original report")
                .doesNotContain("Previous contacts", earlier.now().reference());
    }

    private void exclude(InventedPerson whom, AtTheDesk from) {
        var adaeze = InventedPerson.ADAEZE;
        var row = new Accounts.ColleagueRow(
                whom.accountId(), whom.fullName(), whom.role().name());
        assertThat(from.as(
                        adaeze,
                        () -> house.getBean(Conflicts.class)
                                .keepOut(adaeze.asActor(), from.now(), row, "They know the family")))
                .isEqualTo(new ActResult.Yes());
    }

    @Test
    void anEarlierContactThatIsRestrictedLaterIsReadByTheTeamThatWasToldAndAtTheDeskOnlyByWhoMaySeeIt() {
        var earlier = decidedEarlier("ADVICE");
        var reference = earlier.now().reference();
        desk.holdToBeOneWith(earlier.now().id());
        assertThat(handedOver("ASSESSMENT")).contains(reference);
        assertThat(atTheDesk(InventedPerson.TOMASZ)).contains(reference);
        var adaeze = InventedPerson.ADAEZE;
        earlier.as(adaeze, () -> {
            house.getBean(Records.class)
                    .restrict(adaeze.asActor(), earlier.now().id(), "A colleague", false);
            return true;
        });
        assertThat(atTheDesk(InventedPerson.TOMASZ))
                .contains("Original report")
                .doesNotContain(reference, "Information and advice");
        assertThat(atTheDesk(adaeze)).contains(reference);
        assertThat(read()).contains("Previous contacts", reference);
    }

    @Test
    void whatWasHandedOverBeforeItBoreAnIdIsStillReadAtTheDeskWhereOneContactIsMeant() throws IOException {
        var earlier = decidedEarlier("ADVICE");
        var reference = earlier.now().reference();
        desk.holdToBeOneWith(earlier.now().id());
        assertThat(handedOver("ASSESSMENT")).contains(reference);
        var owner = database.asOwner();
        owner.sql("update mash.handover_item set about = null where kind = 'PREVIOUS' and handover_id = ?")
                .param(first())
                .update();
        assertThat(atTheDesk(InventedPerson.TOMASZ)).doesNotContain(reference);
        assertThat(read()).contains(reference);
        var script = new ClassPathResource("db/migration/mash/V320__previous_contacts_handed_over.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        owner.sql(script.substring(0, script.indexOf("-- Of what was told before")))
                .update();
        assertThat(atTheDesk(InventedPerson.TOMASZ)).contains(reference);
    }
}
