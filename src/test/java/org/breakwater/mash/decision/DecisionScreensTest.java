package org.breakwater.mash.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision shows its state: a draft, with a manager, approved or returned, and who did which. */
@HouseTest
class DecisionScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aScreenedContact() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "Support at school may be enough");
    }

    private String seen(String path) {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(path + contact)).hasStatus(200);
        return maya.page().select("main").text();
    }

    @Test
    void aDecisionThatWasNotSentForApprovalIsCalledADraft() {
        desk.propose(InventedPerson.MAYA, 0, "EARLY_HELP");
        desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
        assertThat(seen("/desk/contact/")).contains("Draft, not yet sent for approval");
        assertThat(seen("/desk/decision/"))
                .contains("Draft, not yet sent for approval")
                .doesNotContain("Awaiting approval");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(seen("/desk/contact/"))
                .contains("Awaiting approval")
                .doesNotContain("Draft, not yet sent for approval");
    }

    @Test
    void nothingIsApprovedThatWasNotSentAndFeedbackThatIsNotWrittenIsSaidToBeMissing() {
        contact = new Furnished(house)
                .report(Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "Support at school may be enough");
        desk.propose(InventedPerson.MAYA, 0, "ENQUIRY");
        desk.propose(InventedPerson.MAYA, 1, "ENQUIRY");
        var adaeze = house.as(InventedPerson.ADAEZE);
        adaeze.visit("/desk/approval/" + contact);
        assertThat(adaeze.page().select("main").text())
                .contains("Feedback to the referrer has not been written.")
                .contains("These decisions have not been sent for approval.")
                .doesNotContain("standard message");
        assertThat(adaeze.page().select("input[name=verdict]")).isEmpty();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        adaeze.visit("/desk/approval/" + contact);
        assertThat(adaeze.page().select("input[name=verdict]")).hasSize(2);
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        assertThat(seen("/desk/contact/"))
                .contains("The MASH enquiry is approved. The referrer gets feedback when the MASH enquiry is complete.")
                .doesNotContain("Not approved yet");
        assertThat(seen("/desk/feedback/")).contains("You can close this contact once the MASH enquiry is complete.");
    }

    @Test
    void theAuthorIsNeverTakenForTheApprover() {
        desk.decide("EARLY_HELP");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        assertThat(seen("/desk/contact/"))
                .contains("Approved. Decided by Maya Lindqvist (demo), ")
                .contains(", approved by Adaeze Marlow (demo), ")
                .doesNotContain("Approved. Level");
    }

    @Test
    void whatIsNotNewCannotBeSentForApproval() {
        desk.propose(InventedPerson.MAYA, 0, "EARLY_HELP");
        assertThat(seen("/desk/decision/")).doesNotContain("Send for approval");
        desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
        assertThat(seen("/desk/decision/")).contains("Send for approval", "Level of need: 2.");
        desk.submit();
        assertThat(seen("/desk/decision/")).doesNotContain("Send for approval");
        desk.approve();
        assertThat(seen("/desk/decision/")).doesNotContain("Send for approval");
    }

    @Test
    void aReturnedDecisionSaysWhoReturnedItAndWhy() {
        desk.decide("EARLY_HELP");
        assertThat(desk.sendBack()).isEqualTo(new ActResult.Yes());
        assertThat(seen("/desk/decision/"))
                .contains("Returned for changes. Proposed by Maya Lindqvist (demo)", "returned for changes by Adaeze")
                .contains("Look at what came");
    }
}
