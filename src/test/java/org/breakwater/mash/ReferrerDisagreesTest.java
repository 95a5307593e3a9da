package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 12: the referrer disagrees with "no further action", and there is an escalation policy with deadlines. */
@HouseTest
class ReferrerDisagreesTest {

    private static final String WHY = "He came without a coat again, and his mother was asleep at noon";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String email = Professional.address("petra.quayside");
    private String reference = "";
    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void theDeskDecidesOnNoFurtherActionAndCloses() {
        clock.setLondon("2026-11-25T11:00");
        reference = new Professional(house)
                .proves(email)
                .tellTheLeast("Rowan Tidewater")
                .open("/refer/send/check")
                .press("/refer/send/now")
                .reference();
        contact = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.decideAndTell("NO_FURTHER_ACTION", "We do nothing more now. Thank you.");
        desk.approve();
        desk.tell();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
    }

    private Professional petra() {
        return new Professional(house).proves(email);
    }

    private String mine() {
        return "/refer/mine/disagreement/" + contact;
    }

    private Professional disagrees(String... more) {
        var typed = new ArrayList<>(List.of("about", "NOT_TAKEN_ON", "words", WHY, "agency", "Quayside Primary"));
        typed.addAll(List.of(more));
        return petra().open("/refer/mine").open(mine()).press(mine(), typed.toArray(String[]::new));
    }

    private String ofTheDesk() {
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk/disagreements");
        return gwen.page().select("tr:contains(" + reference + ") a").attr("href");
    }

    @Test
    void theFirstStageHasAClockThatExplainsItselfAndTheContactStaysClosed() {
        clock.setLondon("2026-11-26T10:00");
        var petra = disagrees();
        assertThat(petra.at()).isEqualTo(mine());
        assertThat(petra.says())
                .contains(
                        "Stage 1: MASH manager",
                        "Response due Tuesday 1 December 2026, 17:30",
                        "Raised 26 November 2026, 10:00.",
                        WHY)
                .doesNotContain("Rowan");
        assertThat(desk.now().stage())
                .as("closed until somebody decides otherwise")
                .isEqualTo(Stage.CLOSED);
        assertThat(desk.chronology()).endsWith("Professional disagreement raised by the referrer, stage 1");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk");
        assertThat(gwen.page().text()).contains("Disagreements: ");
        gwen.visit(ofTheDesk());
        assertThat(gwen.page().text())
                .contains("Professional disagreement raised by Quayside Primary", WHY, "due in 5 days");
    }

    @Test
    void whoDecidedOrApprovedDoesNotAnswerAndAnotherManagerDoes() {
        clock.setLondon("2026-11-26T10:00");
        disagrees();
        var path = ofTheDesk();
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit(path);
        assertThat(adaeze.page().text()).contains("because you wrote or approved the decision");
        assertThat(adaeze.page().select("form[action=" + path + "]")).isEmpty();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        assertThat(maya.page().text()).contains("A manager responds at this stage");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(path);
        assertThat(gwen.send(path, "finding", "", "words", "")).hasStatus(422);
        assertThat(gwen.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Select an outcome", "Enter your response");
        gwen.follow(gwen.send(path, "finding", "STANDS", "words", "We read it all again. It stands, for now."));
        assertThat(gwen.page().text()).contains("Reviewed: decision upheld", "Send the outcome in writing");
        assertThat(petra().open(mine()).says())
                .contains("Reviewed: decision upheld", "It stands, for now.", "You can escalate now.")
                .doesNotContain("Gwen");
    }

    @Test
    void agreeingEndsItAndAnotherCanBeRaisedLater() {
        clock.setLondon("2026-11-26T10:00");
        disagrees();
        var petra = petra().open(mine()).press(mine() + "/agree");
        assertThat(petra.says()).contains("This disagreement is closed", "Raise a professional disagreement");
        assertThat(ofTheDesk()).as("no longer in the queue").isEmpty();
        assertThat(petra.press(mine(), "about", "OTHER", "words", "Again", "agency", "Quayside Primary")
                        .says())
                .contains("Stage 1");
    }

    @Test
    void theSecondStageIsReachedByOnePressWithAReasonAndTheBusinessManagerSeesTheLeast() {
        clock.setLondon("2026-11-26T10:00");
        disagrees();
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/escalations");
        assertThat(odile.page().text()).doesNotContain(reference);
        var early = petra().open(mine()).press(mine() + "/escalate", "why", "It takes too long");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.says()).contains("A response at this stage is due Tuesday 1 December 2026, 17:30");
        assertThat(early.page().select("#why").text()).isEqualTo("It takes too long");
        clock.setLondon("2026-12-01T17:31");
        var late = petra().open(mine());
        assertThat(late.says()).contains("Overdue");
        assertThat(late.press(mine() + "/escalate", "why", "").says()).contains("Enter a reason for escalating");
        late.press(mine() + "/escalate", "why", "Nobody of the family was seen");
        assertThat(late.says())
                .contains("Stage 2: service managers of both agencies", "by Thursday 3 December 2026, 17:30");
        odile = house.as(InventedPerson.ODILE);
        odile.visit("/escalations");
        assertThat(odile.page().select("tbody tr:contains(" + reference + ")").text())
                .contains("Quayside Primary", "2: service managers of both agencies", "26 November 2026, 10:00");
        assertThat(odile.page().text()).doesNotContain("Rowan", "coat", "family was seen");
        assertThat(odile.page().select("main a[href*=" + contact + "]")).isEmpty();
    }

    @Test
    void aMeetingAndItsOutcomeFollowWhereTheSidesDoNotAgreeAndTheLastStageIsTheEnd() {
        clock.setLondon("2026-11-26T10:00");
        disagrees();
        clock.setLondon("2026-12-02T10:00");
        petra().open(mine()).press(mine() + "/escalate", "why", "No answer came");
        var path = ofTheDesk();
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(path);
        gwen.follow(gwen.send(path, "finding", "NOT_SETTLED", "words", "We see it differently, so we meet."));
        assertThat(gwen.page().text()).contains("Meeting: due in");
        gwen.follow(gwen.send(path, "words", "Both service managers met on the telephone. Rowan was named."));
        assertThat(gwen.page().text()).contains("Write the outcome of the meeting: due in 2 days");
        var before = petra().open(mine());
        assertThat(before.says()).contains("meeting needed").doesNotContain("Rowan was named");
        gwen.follow(gwen.send(path, "finding", "STANDS", "words", "It stands."));
        before.open(mine()).press(mine() + "/escalate", "why", "We still see it differently");
        assertThat(before.says())
                .contains("Stage 3: chief officers of the agencies")
                .doesNotContain("Escalate to the next stage");
        gwen.visit(path);
        gwen.follow(gwen.send(path, "finding", "CHANGES", "words", "You were right. We look again."));
        assertThat(before.open(mine()).says()).contains("Decided at the last stage", "You were right.");
        assertThat(desk.now().stage()).as("opened again by name").isEqualTo(Stage.NEW);
        assertThat(desk.chronology()).endsWith("Reopened");
    }

    @Test
    void dangerSkipsTheStagesCallsTheDeskAndStopsNothing() {
        clock.setLondon("2026-11-26T22:00");
        var petra = disagrees("danger", "yes");
        assertThat(petra.says())
                .contains("Stage 3: chief officers of the agencies", "by Friday 27 November 2026, 02:00");
        assertThat(desk.now().alarmRings()).isTrue();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        maya.send("/desk/contact/" + contact + "/acknowledge");
        assertThat(desk.now().alarmRings()).isFalse();
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aDecisionThatChangesIsOwedToTheReferrerInTheSameTimeAsTheFirst() {
        assertThat(owed()).isEmpty();
        clock.setLondon("2026-12-02T10:00");
        desk.reopen();
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decideAndTell("EARLY_HELP", "Early help goes to see them. Thank you.");
        assertThat(owed()).isEmpty();
        desk.approve();
        assertThat(owed()).containsExactly(Instant.parse("2026-12-03T10:00:00Z"));
        desk.tell();
        assertThat(owed()).isEmpty();
    }

    private List<Instant> owed() {
        return desk
                .as(
                        InventedPerson.GWEN,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(running -> running.rule().equals("referrer-told") && running.isRunning())
                .map(ClockRow::dueAt)
                .toList();
    }

    @RepeatedTest(5)
    void whoAgreesTwiceAtTheSameMomentHasAgreedOnce() throws Exception {
        var decisionDisagreements = house.getBean(DecisionDisagreements.class);
        var idris = InventedPerson.IDRIS;
        var raised = new DecisionDisagreements.Raised(Disagreement.About.THRESHOLD, WHY, "", false);
        assertThat(desk.as(idris, () -> decisionDisagreements.raise(idris.asActor(), contact, raised)))
                .isEmpty();
        var together = new CyclicBarrier(2);
        Callable<Optional<String>> agree = () -> {
            together.await();
            return desk.as(idris, () -> decisionDisagreements.agree(idris.asActor(), contact));
        };
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(agree);
            var other = two.submit(agree);
            assertThat(List.of(one.get(), other.get())).containsOnlyOnce(Optional.empty());
        }
        assertThat(desk.chronology().stream().filter(line -> line.contains("disagreement closed")))
                .containsExactly("Professional disagreement closed by MASH");
    }

    @Test
    void answersThatAreMissingAreAskedForAndNothingTypedIsLost() {
        clock.setLondon("2026-11-26T10:00");
        var petra = petra().open(mine()).press(mine(), "words", WHY);
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Select what you disagree with", "Enter the agency you work for");
        assertThat(petra.page().select("#words").text()).isEqualTo(WHY);
    }

    @Test
    void whatIsSentAfterAnHourAwayIsKeptAndShownAfterANewCode() {
        clock.setLondon("2026-11-26T10:00");
        var petra = petra().open(mine());
        clock.setLondon("2026-11-26T11:30");
        petra.press(mine(), "about", "THRESHOLD", "words", WHY, "agency", "Quayside Primary");
        assertThat(petra.at()).isEqualTo("/refer/prove/address");
        assertThat(petra().open(mine()).says()).contains(WHY);
    }
}
