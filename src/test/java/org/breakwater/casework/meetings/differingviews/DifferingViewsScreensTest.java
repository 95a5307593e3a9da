package org.breakwater.casework.meetings.differingviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency that disagrees is heard: the manager who approves reads its words. */
@HouseTest
class DifferingViewsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private Browser maya;

    @BeforeEach
    void aRedContactOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private StrategyDiscussionRow latest() {
        return house.looking(
                InventedPerson.MAYA,
                () -> house.getBean(StrategyDiscussionRecords.class).of(contact).getFirst());
    }

    private String path() {
        return "/cases/" + contact + "/meetings/differing-views/" + latest().id();
    }

    @Test
    void theManagerWhoApprovesReadsTheWordsOfAnAgencyThatDisagrees() {
        var desk = new AtTheDesk(house, contact);
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        maya.visit(path());
        assertThat(maya.page().text()).contains("No professional disagreement has been recorded");
        assertThat(maya.send(
                        path(),
                        "agency",
                        "police",
                        "person",
                        "Ola Brandt, sergeant",
                        "words",
                        "Both parents should be seen first"))
                .hasStatus(303);
        desk.decide("STRATEGY_DISCUSSION");
        var adaeze = house.as(InventedPerson.ADAEZE, "/desk/approval/" + contact);
        assertThat(adaeze.page().text())
                .contains("Professional disagreement.")
                .contains("Essex Police (Ola Brandt, sergeant): Both parents should be seen first");
    }

    @Test
    void aDifferingViewSaysWhoseItIs() {
        new AtTheTable(house, contact).callStrategy();
        maya.visit(path());
        assertThat(maya.send(path(), "agency", "circus", "person", "", "words", ""))
                .hasStatus(422);
        assertThat(maya.page().text())
                .contains("Select the agency that disagrees")
                .contains("Enter the name and job title of the person who disagrees")
                .contains("Enter what they disagree with, in their words");
    }

    /** An approval may have gone before: no one is promised one that does not come. */
    @Test
    void noApprovalIsPromisedToAnAgencyThatDisagrees() {
        new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT);
        maya.visit(path());
        assertThat(maya.page().text())
                .contains("The outcome takes effect without approval")
                .doesNotContain("before approving");
        maya.visit("/cases/" + contact + "/meetings/minutes/" + latest().id());
        assertThat(maya.page().text())
                .contains("The outcome takes effect without approval")
                .doesNotContain("before approving");
    }

    @Test
    void whoApprovesTheSection47OutcomeReadsItToo() {
        var enquiry = new AtTheTable(house, contact).anEnquiryToEnd();
        maya.visit(path());
        maya.send(path(), "agency", "police", "person", "Ola Brandt", "words", "Both parents should be seen first");
        assertThat(house.as(InventedPerson.ADAEZE, enquiry).page().text())
                .contains("Both parents should be seen first");
    }
}
