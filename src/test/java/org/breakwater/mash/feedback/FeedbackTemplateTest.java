package org.breakwater.mash.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feedback to a professional begins with the manager's template, and is never sent with a gap. */
@HouseTest
class FeedbackTemplateTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aProfessionalReferred() {
        clock.setLondon("2026-09-01T10:00");
        referred(ReportContent.Way.PROFESSIONAL);
    }

    private void referred(ReportContent.Way way) {
        contact = new Furnished(house).report(Furnished.told(way, false, ReportContent.YesNoUnsure.NO));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.analyse();
    }

    private String answer() {
        return house.as(InventedPerson.MAYA, "/desk/decision/" + contact)
                .page()
                .select("textarea[name=answer]")
                .text();
    }

    @Test
    void beginsWithTheTemplateOnceThereIsADecisionForEveryChild() {
        desk.propose(InventedPerson.MAYA, 0, "NO_FURTHER_ACTION");
        assertThat(answer()).isEmpty();
        desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
        assertThat(answer())
                .contains("which we received on 1 September 2026")
                .contains("Pip Saltmarsh: No further action\nWren Saltmarsh: Early help (level 2)")
                .contains("[next step]");
    }

    /** The desk's own plans are not for a referrer. */
    @Test
    void leavesTheNextStepOpenWhateverTheDeskPlanned() {
        var plan = new NextStepPlan("Visit unannounced before he is home", "Duty team", List.of("essex"), null);
        for (var child : desk.children()) {
            desk.propose(child.id(), "NO_FURTHER_ACTION", plan);
        }
        assertThat(answer()).contains("No further action", "[next step]").doesNotContain("unannounced");
    }

    @Test
    void isNotSentForApprovalWithAFieldLeftInIt() {
        desk.propose(InventedPerson.MAYA, 0, "NO_FURTHER_ACTION");
        desk.propose(InventedPerson.MAYA, 1, "NO_FURTHER_ACTION");
        var page = "/desk/decision/" + contact;
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.fill(page)).hasStatus(422);
        assertThat(maya.page().text()).contains("Replace [next step] with your own words first");
        assertThat(maya.fill(page, "answer", "We take no further action", "noChecks", "School knows them"))
                .hasStatus(303);
    }

    @Test
    void thePublicHaveTheirFixedSentence() {
        referred(ReportContent.Way.ADULT);
        desk.propose(InventedPerson.MAYA, 0, "NO_FURTHER_ACTION");
        desk.propose(InventedPerson.MAYA, 1, "NO_FURTHER_ACTION");
        assertThat(house.as(InventedPerson.MAYA, "/desk/decision/" + contact)
                        .page()
                        .select("textarea[name=answer]"))
                .isEmpty();
    }
}
