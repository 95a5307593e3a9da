package org.breakwater.casework.disagreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The desk has two managers, and both may have taken part in a decision. A disagreement with it still finds someone.
 */
@HouseTest
class DeskDisagreementsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    AutomaticEscalation escalation;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aDecisionThatAdaezeApproved() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("EARLY_HELP");
        desk.approve();
    }

    private void gwenTookPartToo() {
        database.asOwner()
                .sql("update casework.decision set author = ? where record_id = ?")
                .params("account:" + InventedPerson.GWEN.accountId(), contact)
                .update();
    }

    private String raise() {
        var raised = new DecisionDisagreements.Raised(Disagreement.About.THRESHOLD, "The level is too low", "", false);
        desk.as(
                InventedPerson.TOMASZ,
                () -> house.getBean(DecisionDisagreements.class)
                        .raise(InventedPerson.TOMASZ.asActor(), contact, raised));
        return "/desk/disagreements/"
                + desk.as(
                                InventedPerson.MAYA,
                                () -> house.getBean(DisagreementRecords.class).about(contact))
                        .getFirst()
                        .id();
    }

    private int stage() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(DisagreementRecords.class).about(contact))
                .getFirst()
                .stage();
    }

    private Browser at(InventedPerson person, String path) {
        return house.as(person, path);
    }

    @Test
    void theOneManagerWhoMayAnswerIsNamed() {
        var path = raise();
        assertThat(stage()).isEqualTo(1);
        assertThat(at(InventedPerson.ADAEZE, path).page().text())
                .contains("because you wrote or approved the decision. To be reviewed by Gwen Farrow (demo).");
        assertThat(at(InventedPerson.MAYA, "/desk/disagreements").page().text())
                .contains("Responsible manager")
                .contains("Gwen Farrow");
    }

    @Test
    void whenBothManagersTookPartItGoesUpByItselfToTheNamedPersonAndTheDeskRecordsWhatTheyDecide() {
        gwenTookPartToo();
        var path = raise();
        assertThat(stage()).isEqualTo(3);
        var adaeze = at(InventedPerson.ADAEZE, path);
        assertThat(adaeze.page().text())
                .contains("The head of service for the front door", "01702 215007", "Telephone them now")
                .contains("It was escalated automatically because no one at the stage below can answer it.")
                .doesNotContain("It must be reviewed by someone else");
        assertThat(adaeze.page().select(".bw-timeline__title").eachText())
                .containsExactly("Disagreement raised, stage 1", "Escalated, stage 2", "Escalated, stage 3");
        assertThat(adaeze.send(path, "finding", "STANDS", "words", "We looked again."))
                .hasStatus(422);
        assertThat(adaeze.page().text()).contains("Enter who decided it, with their role");
        adaeze.follow(adaeze.send(
                path,
                "finding",
                "STANDS",
                "words",
                "We looked again.",
                "decidedBy",
                "Sunniva Carrow, head of service"));
        assertThat(adaeze.page().text())
                .contains("Sunniva Carrow, head of service, recorded by Adaeze Marlow", "Decided at the last stage");
    }

    @Test
    void whoTakesPartLaterSendsItUpInTheNextRound() {
        raise();
        gwenTookPartToo();
        escalation.look();
        assertThat(stage()).isEqualTo(3);
        assertThat(desk.chronology()).contains("Disagreement escalated automatically: stage 2");
        escalation.look();
        assertThat(stage()).as("there it stays").isEqualTo(3);
    }

    @Test
    void whoRaisedItRecordsNothingAndNobodyDoesWhileAManagerMayAnswer() {
        var free = raise();
        assertThat(at(InventedPerson.GWEN, free).page().select("#decidedBy")).isEmpty();
        gwenTookPartToo();
        escalation.look();
        assertThat(at(InventedPerson.TOMASZ, free).page().text()).contains("You raised this disagreement");
        assertThat(desk.approve()).isInstanceOf(ActResult.NotNow.class);
        assertThatThrownBy(() -> database.asOwner().sql("""
                                insert into mash.disagreement_text (disagreement_id, contact_id, stage, kind, finding,
                                    words, said_by, said_by_name, said_at, decided_by)
                                select id, contact_id, 3, 'ANSWER', 'STANDS', 'x', raised_by, 'x', now(), 'y'
                                from mash.disagreement where contact_id = ?""").param(contact).update())
                .hasMessageContaining("does not answer for it");
    }
}
