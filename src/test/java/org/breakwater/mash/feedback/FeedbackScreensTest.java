package org.breakwater.mash.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The referrer gets feedback, and then the contact is closed. */
@HouseTest
class FeedbackScreensTest {

    private static final String ANSWER = "/desk/feedback/";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aDecisionThatAProfessionalIsToldOfIsApproved() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house)
                .report(Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO));
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decideAndTell("NO_FURTHER_ACTION", "We do nothing more now. Thank you.");
        desk.approve();
    }

    @Test
    void howTheyWereToldIsWrittenDownBeforeTheContactIsClosed() {
        var path = ANSWER + contact;
        var maya = house.as(InventedPerson.MAYA, ANSWER + contact);
        assertThat(maya.page().text()).contains("We do nothing more now. Thank you.");
        assertThat(maya.fill(path, "how", " ")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter how you gave feedback and who to");
        maya.follow(maya.fill(path, "how", "Called Petra Quayside, then emailed."));
        maya.visit(path);
        assertThat(maya.page().text())
                .contains("Feedback given", "Called Petra Quayside, then emailed.")
                .doesNotContain("..");
        assertThat(maya.fill(path + "/close")).hasStatus(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whoeverClosesWithoutTellingThemSaysWhy() {
        var path = ANSWER + contact;
        var maya = house.as(InventedPerson.MAYA, ANSWER + contact);
        assertThat(maya.fill(path + "/close", "without", " ")).hasStatus(422);
        assertThat(desk.now().stage()).isNotEqualTo(Stage.CLOSED);
        assertThat(maya.fill(path + "/close", "without", "They left no number")).hasStatus(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatAColleagueDidMeanwhileIsSaidAndWhatWasTypedStays() {
        var maya = house.as(InventedPerson.MAYA, ANSWER + contact);
        desk.tell();
        assertThat(maya.fill(ANSWER + contact, "how", "By letter")).hasStatus(409);
        assertThat(maya.page().text()).contains("Rang the school");
        assertThat(house.as(InventedPerson.ROBIN, "/desk/contact/" + contact).visit(ANSWER + contact))
                .hasStatus(404);
    }

    @Test
    void theContactSaysHowFeedbackWasGivenWithOneFullStop() {
        var contactPage = "/desk/contact/" + contact;
        var maya = house.as(InventedPerson.MAYA, contactPage);
        assertThat(maya.page().select("main").text())
                .contains("Approved, not yet given to the referrer.")
                .doesNotContain("..");
        desk.tell();
        maya.visit(contactPage);
        assertThat(maya.page().select("main").text()).contains("Feedback given").doesNotContain("..");
    }
}
