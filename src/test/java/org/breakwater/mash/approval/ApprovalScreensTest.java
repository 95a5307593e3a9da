package org.breakwater.mash.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.live.SeenWhenOpened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager who wrote no part of a decision approves it, or returns it with what needs to change. */
@HouseTest
class ApprovalScreensTest {

    private static final String APPROVAL = "/desk/approval/";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aDecisionIsSentForApproval() {
        clock.setLondon("2026-09-01T10:00");
        contact = reported("Wilf", "Mabel");
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("ADVICE");
    }

    /** Of a family that no other contact is about. */
    private UUID reported(String... children) {
        var family = new AFamily(house);
        return family.reported(
                ReportContent.Way.ADULT,
                Stream.of(children).map(name -> family.child(name, "7")).toArray(ReportContent.Child[]::new));
    }

    @Test
    void aManagerReadsWhatWasDecidedForEachChildAndApprovesIt() {
        var adaeze = house.as(InventedPerson.ADAEZE, APPROVAL + contact);
        assertThat(adaeze.page().text())
                .contains("Marks on an arm were seen twice", "The facts and the history", "Information and advice");
        assertThat(adaeze.fill(APPROVAL + contact, "verdict", "APPROVE")).hasStatus(303);
        adaeze.visit("/desk/contact/" + contact);
        assertThat(adaeze.page().text()).contains("approved by Adaeze Marlow");
    }

    @Test
    void whatIsReturnedSaysWhatNeedsToChangeAndMissingWordsAreAskedFor() {
        var adaeze = house.as(InventedPerson.ADAEZE, APPROVAL + contact);
        assertThat(adaeze.fill(APPROVAL + contact, "verdict", "")).hasStatus(422);
        assertThat(adaeze.page().text()).contains("Select approve or return for changes");
        assertThat(adaeze.fill(APPROVAL + contact, "verdict", "SEND_BACK", "words", " "))
                .hasStatus(422);
        assertThat(adaeze.page().text()).contains("Enter what needs to change");
        assertThat(adaeze.page().select("input[name=verdict][checked]").val()).isEqualTo("SEND_BACK");
        assertThat(adaeze.fill(APPROVAL + contact, "verdict", "SEND_BACK", "words", "Say why now"))
                .hasStatus(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(house.as(InventedPerson.MAYA, "/desk/decision/" + contact)
                        .page()
                        .text())
                .contains("Say why now");
        assertThat(house.as(InventedPerson.MAYA, "/desk/contact/" + contact)
                        .page()
                        .select(".govuk-inset-text:contains(Returned for changes)")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Returned for changes by Adaeze Marlow")
                .endsWith(": Say why now");
    }

    @Test
    void theNextToApproveFollowsAndNothingThatTheyWroteThemselves() {
        var next = reported("Otto");
        var other = new AtTheDesk(house, next);
        other.screen(InventedPerson.MAYA, Rating.GREEN);
        other.decide("ADVICE");
        var own = new AtTheDesk(house, reported("Nancy"));
        own.screen(InventedPerson.MAYA, Rating.GREEN);
        own.propose(InventedPerson.ADAEZE, 0, "ADVICE");
        own.submit();
        desk.confirmMatches();
        var adaeze = house.as(InventedPerson.ADAEZE, APPROVAL + contact);
        assertThat(adaeze.page().select("main").text()).contains("1 more to approve");
        adaeze.follow(adaeze.fill(APPROVAL + contact, "verdict", "APPROVE", "to", "NEXT"));
        assertThat(adaeze.page().select("form[action=" + APPROVAL + next + "]")).hasSize(1);
        assertThat(adaeze.page()
                        .select(".govuk-notification-banner--success[autofocus]")
                        .text())
                .contains(desk.now().reference() + ": approved");
        assertThat(adaeze.page().select("main").text()).doesNotContain("more to approve");
        adaeze.follow(adaeze.fill(APPROVAL + next, "verdict", "SEND_BACK", "words", "Say why", "to", "NEXT"));
        assertThat(adaeze.page().select(".govuk-notification-banner--success").text())
                .contains("Returned for changes");
    }

    @Test
    void anImmediateActionIsReadBesideTheDecisionAndIsLoudUntilItIsApproved() {
        var what = "Asked the police to go to the house";
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(ImmediateActions.class)
                        .act(
                                InventedPerson.MAYA.asActor(),
                                contact,
                                SeenWhenOpened.of(desk.now()),
                                what,
                                clock.instant()));
        var adaeze = house.as(InventedPerson.ADAEZE, APPROVAL + contact);
        assertThat(adaeze.page().select("aside .bw-beside__loud").text())
                .contains("Immediate action, not yet reviewed", what, "Maya Lindqvist");
        desk.as(InventedPerson.ADAEZE, () -> {
            var actions = house.getBean(ImmediateActions.class);
            var action = actions.of(contact).getFirst().id();
            return actions.approve(InventedPerson.ADAEZE.asActor(), desk.now(), action);
        });
        adaeze.visit(APPROVAL + contact);
        assertThat(adaeze.page().select("aside .bw-beside__loud")).isEmpty();
        assertThat(adaeze.page().select("aside").text()).contains("Immediate actions (1)", "Reviewed by Adaeze", what);
    }

    @Test
    void nobodyApprovesWhatTheyWroteNorTwice() {
        var maya = house.as(InventedPerson.MAYA, APPROVAL + contact);
        assertThat(maya.page().select("input[name=verdict]")).isEmpty();
        var gwen = house.as(InventedPerson.GWEN, APPROVAL + contact);
        desk.approve();
        assertThat(gwen.fill(APPROVAL + contact, "verdict", "SEND_BACK", "words", "Wait"))
                .hasStatus(409);
        assertThat(gwen.page().select("main").text()).contains("Not saved yet");
    }
}
