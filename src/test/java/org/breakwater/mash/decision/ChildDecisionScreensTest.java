package org.breakwater.mash.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The decision for one child leads to the next child, and the last one to approval, without a list between. */
@HouseTest
class ChildDecisionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;

    @BeforeEach
    void aScreenedContactAboutOneChild() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        screened(family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7")));
    }

    private void screened(UUID reported) {
        contact = reported;
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        maya = house.as(InventedPerson.MAYA);
        maya.follow(maya.visit("/desk/decision/" + contact + "/next"));
    }

    private String page(int child) {
        return "/desk/decision/" + contact + "/child/"
                + desk.children().get(child).id();
    }

    private int send(int child, String... more) {
        var typed = new String[16 + more.length];
        var decided = new String[] {
            "outcomes",
            "NO_FURTHER_ACTION",
            "level",
            "1",
            "rationale",
            "He fell at football",
            "nextStep",
            "",
            "owner",
            "",
            "familyTold",
            "TOLD",
            "familyWords",
            "By the school",
            "noChecks",
            "The club and the school say the same"
        };
        System.arraycopy(decided, 0, typed, 0, decided.length);
        System.arraycopy(more, 0, typed, decided.length, more.length);
        return maya.fill(page(child), typed).getResponse().getStatus();
    }

    @Test
    void theOnlyChildIsDecidedAndSentWithOnePress() {
        assertThat(send(0, "to", "SEND", "answer", "We take no further action")).isEqualTo(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                        .page()
                        .text())
                .contains("We take no further action")
                .contains("Next step: Feedback, then closure. Owner: Maya Lindqvist");
    }

    @Test
    void aChildOfAnAcceptedReferralHasAPrimaryNeedUntilItIsDecidedOtherwise() {
        assertThat(send(0, "outcomes", "ASSESSMENT", "nextStep", "A visit", "owner", "The team"))
                .isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .contains("Select the primary need, as the referral is accepted");
        assertThat(send(
                        0,
                        "outcomes",
                        "ASSESSMENT",
                        "primaryNeed",
                        "N4",
                        "nextStep",
                        "A visit",
                        "owner",
                        "The team",
                        "answer",
                        "We assess"))
                .isEqualTo(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("main").text()).contains("Primary need: Family in acute stress (N4).");
        maya.visit(page(0));
        assertThat(maya.page()
                        .select("select[name=primaryNeed] option[selected]")
                        .val())
                .isEqualTo("N4");
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().select("main .bw-card").text())
                .contains("Draft, not yet sent for approval")
                .contains("Level of need: 1. Primary need: Family in acute stress (N4).");
        maya.visit(page(0));
        assertThat(send(0, "primaryNeed", "", "answer", "No action")).isEqualTo(303);
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().select("main .bw-card").text())
                .contains("Level of need: 1.")
                .doesNotContain("Primary need");
    }

    @Test
    void aPrimaryNeedIsSaidWithItsDecisionAndNotInItsPlace() {
        assertThat(sendAssessment()).isEqualTo(303);
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        desk.propose(InventedPerson.MAYA, 0, "EARLY_HELP");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page()
                        .select("main .bw-card:contains(Approved. Decided by)")
                        .text())
                .contains("Primary need: Abuse, neglect or exploitation (N1).");
    }

    @Test
    void whoDecidesAContactThatNobodyHasTakesItOn() {
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("main").text()).doesNotContain("Allocated to Maya Lindqvist");
        maya.visit(page(0));
        assertThat(sendAssessment()).isEqualTo(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("main").text()).contains("Allocated to Maya Lindqvist");
    }

    @Test
    void theFeedbackIsDueWithTheLastDecisionAndADraftNeedsNone() {
        assertThat(send(0, "to", "SEND", "answer", "")).isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter the feedback to the referrer");
        assertThat(maya.page().select("textarea[name=rationale]").text()).isEqualTo("He fell at football");
        assertThat(send(0, "to", "", "answer", "")).isEqualTo(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void theFeedbackTypedBesideADraftIsThereWhenItIsOpenedAgain() {
        assertThat(send(0, "to", "", "answer", "He was seen. Please [say what")).isEqualTo(303);
        for (var page : List.of("/desk/decision/" + contact, page(0))) {
            maya.visit(page);
            assertThat(maya.page().select("textarea[name=answer]").text()).isEqualTo("He was seen. Please [say what");
        }
    }

    private int sendAssessment() {
        return send(
                0,
                "outcomes",
                "ASSESSMENT",
                "level",
                "4",
                "primaryNeed",
                "N1",
                "nextStep",
                "A visit",
                "owner",
                "The team",
                "to",
                "SEND",
                "answer",
                "A social worker visits");
    }

    @Test
    void whatCannotBeSentYetIsKeptAsADraftWithItsFeedbackAndTheReason() {
        desk.records("physical-abuse-by-adult");
        assertThat(sendAssessment()).isEqualTo(303);
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().text())
                .contains("Draft, not yet sent for approval")
                .contains("Not sent for approval yet. Strategy discussion for Wilf")
                .contains(": not held. Call one, or record why it is not needed.");
        assertThat(maya.page().select("textarea[name=answer]").text()).isEqualTo("A social worker visits");
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        desk.considerDiscussion();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void theFormItselfSaysThatAStrategyDiscussionIsOwedUntilItIsCalledOrNotNeeded() {
        var words = "Significant harm is suspected. There should be a strategy discussion.";
        maya.visit(page(0));
        assertThat(maya.page().text()).doesNotContain(words);
        desk.records("sexual-abuse-by-adult");
        maya.visit(page(0));
        assertThat(maya.page().text()).contains(words);
        assertThat(maya.page().select("main p a[href$=/meetings]").text())
                .isEqualTo("Call one, or record why it is not needed");
        assertThat(maya.page().select(".bw-detours button").eachText()).contains("Strategy discussions");
        new AtTheTable(house, contact).callStrategy();
        maya.visit(page(0));
        assertThat(maya.page().text()).doesNotContain(words);
    }

    @Test
    void anOrdinarySection17AtLevelFourIsSentWithoutAWordAboutAStrategyDiscussion() {
        desk.records("neglect-physical");
        assertThat(sendAssessment()).isEqualTo(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
    }

    @Test
    void aBrotherOrSisterBeginsWithTheSameDecisionButNeverWithTheSameRisk() {
        screened(new Furnished(house).report());
        assertThat(send(0, "own", "Pip is six and tells nobody", "to", "NEXT")).isEqualTo(303);
        maya.visit(page(1) + "?like=" + desk.children().getFirst().id());
        assertThat(maya.page().select("textarea[name=rationale]").text()).isEqualTo("He fell at football");
        assertThat(maya.page().select("input[name=outcomes][checked]").val()).isEqualTo("NO_FURTHER_ACTION");
        assertThat(maya.page().select("input[name=level][checked]")).isEmpty();
        assertThat(maya.page().select("textarea[name=own]").text()).isEmpty();
        assertThat(send(1, "to", "SEND")).isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter what is specific to this child");
        assertThat(send(1, "own", "Wren is four and at home", "to", "SEND")).isEqualTo(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
        assertThat(house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact)
                        .page()
                        .text())
                .contains("Specific to this child: Pip is six and tells nobody")
                .contains("Specific to this child: Wren is four and at home");
    }

    @Test
    void whatIsKnownIsBesideTheForm() {
        desk.ask("police");
        maya.visit(page(0));
        var beside = maya.page().select("aside").text();
        assertThat(beside)
                .contains("Referral", "Full referral", "Marks on her arm again, and nobody said why.")
                .contains("Previous contacts", "MASH analysis", "Agency information (1)", "Screening (Green)")
                .contains("Essex Police No response yet");
        clock.setLondon("2026-09-20T10:00");
        assertThat(house.as(InventedPerson.MAYA, page(0))
                        .page()
                        .select("aside .bw-beside__loud")
                        .text())
                .contains("Essex Police has not responded.");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchIsKnown() {
        var few = Statements.during(() -> maya.visit(page(0)));
        for (var agency : new String[] {"police", "health", "probation"}) {
            desk.ask(agency);
        }
        assertThat(Statements.during(() -> maya.visit(page(0)))).isEqualTo(few).isPositive();
    }

    @Test
    void enterInABoxSavesAndSendsNothing() {
        maya.visit(page(0));
        var first = maya.page()
                .select("main form[action$=/child/" + desk.children().getFirst().id()
                        + "] button[type=submit], main form[action$=/child/"
                        + desk.children().getFirst().id() + "] button:not([type])");
        assertThat(first.eachText())
                .as("the first is what Enter presses")
                .startsWith("Save decision (not yet sent for approval)")
                .contains("Save and send for approval");
    }

    @Test
    void eachOutcomeStandsUnderItsStage() {
        maya.visit(page(0));
        assertThat(maya.page()
                        .select("fieldset:has(#outcomes) .govuk-checkboxes > .bw-boxed[role=group] > p")
                        .eachText())
                .containsExactly("Contact", "Referral accepted", "Also refer to");
    }
}
