package org.breakwater.mash.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agency shares with the desk alone never goes to the referrer. */
@HouseTest
class RestrictedWordsInFeedbackTest {

    private static final String COPIED =
            "We will assess. Kit HARROP was arrested, in March, for supplying cocaine. Thank you.";

    private static final String MESSAGE = "Remove “Kit HARROP was arrested, in March, for supplying cocaine”. It is"
            + " from information that Essex Police marked “MASH only”. If they agree to share it, they can change their"
            + " response first";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;

    @BeforeEach
    void aScreenedReferral() {
        clock.setLondon("2026-09-01T10:00");
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private static Response known(Response.Sensitivity sensitivity, @Nullable UUID supersedes) {
        var known = new Response.Known(
                List.of(new Response.Fact("March 2026", "Kit Harrop was arrested in March for supplying cocaine")),
                Rating.GREEN,
                sensitivity,
                Response.FamilyTold.NO);
        return Response.ofAll(
                Response.Kind.KNOWN,
                List.of(),
                List.of(),
                known,
                null,
                supersedes == null ? "" : "May be shared now",
                supersedes);
    }

    private UUID policeAnswer(Response response) {
        var ask = desk.ask("police");
        answered(ask, response);
        return ask;
    }

    private void answered(UUID ask, Response response) {
        assertThat(desk.answer(InventedPerson.PETRA, ask, response)).isEqualTo(new ActResult.Yes());
    }

    private int send(String answer) {
        var page = "/desk/decision/" + contact;
        maya.visit(page);
        return maya.fill(page, "answer", answer, "noChecks", "").getResponse().getStatus();
    }

    @Test
    void informationMarkedMashOnlyIsRefusedInFeedbackAndWhatWasTypedStays() {
        policeAnswer(known(Response.Sensitivity.HUB, null));
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(send(COPIED)).isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText()).containsExactly(MESSAGE);
        assertThat(maya.page().select("#answer").val()).isEqualTo(COPIED);
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(send("We take no further action. Thank you.")).isEqualTo(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
    }

    @Test
    void itIsRefusedInTheFeedbackThatGoesWithTheLastDecisionToo() {
        policeAnswer(known(Response.Sensitivity.HUB, null));
        desk.analyse();
        maya.visit("/desk/contact/" + contact);
        maya.follow(maya.visit("/desk/decision/" + contact + "/next"));
        var child = "/desk/decision/" + contact + "/child/"
                + desk.children().getFirst().id();
        assertThat(maya.fill(
                        child,
                        "outcomes",
                        "NO_FURTHER_ACTION",
                        "level",
                        "1",
                        "rationale",
                        "He fell at football",
                        "familyTold",
                        "TOLD",
                        "familyWords",
                        "By the school",
                        "to",
                        "SEND",
                        "answer",
                        COPIED))
                .hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText()).containsExactly(MESSAGE);
        assertThat(maya.page().select("#answer").val()).isEqualTo(COPIED);
        assertThat(maya.page().select("#rationale").val()).isEqualTo("He fell at football");
    }

    @Test
    void theReasonForWithholdingInformationIsRefusedToo() {
        policeAnswer(Response.ofAll(
                Response.Kind.REFUSED,
                List.of(),
                List.of(),
                null,
                new Response.Refusal("A covert operation at the address", "DI Cole", "After the operation"),
                "",
                null));
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(send("There is a covert operation at the address.")).isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Remove “a covert operation at the address”. It is from the reason that Essex Police"
                        + " gave to MASH+ for withholding information");
    }

    @Test
    void whatTheAgencyMarkedWhenTheFeedbackWasWrittenIsFoundBeforeApproval() {
        var ask = policeAnswer(known(Response.Sensitivity.NOT_FAMILY, null));
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(send(COPIED)).isEqualTo(303);
        var first = desk.answers(ask).getFirst().id();
        answered(ask, known(Response.Sensitivity.HUB, first));
        assertThat(desk.approve())
                .isEqualTo(new ActResult.NotNow("The feedback to the referrer has restricted information. " + MESSAGE
                        + ". Return it for changes."));
        answered(
                ask,
                known(Response.Sensitivity.FAMILY, desk.answers(ask).getFirst().id()));
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    @Test
    void whatIsRestrictedAfterTheApprovalIsNotGivenByTelephoneEither() {
        var ask = policeAnswer(known(Response.Sensitivity.NOT_FAMILY, null));
        desk.proposeForAll("NO_FURTHER_ACTION");
        assertThat(send(COPIED)).isEqualTo(303);
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        answered(
                ask,
                known(Response.Sensitivity.HUB, desk.answers(ask).getFirst().id()));
        var page = "/desk/feedback/" + contact;
        maya.visit(page);
        assertThat(maya.fill(page, "how", "Called Petra Quayside")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").text())
                .contains(MESSAGE, "To change the feedback, reconsider the decision and send it for approval.");
        assertThat(maya.page().select("#how").val()).isEqualTo("Called Petra Quayside");
    }
}
