package org.breakwater.casework.outstanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is outstanding on a contact is on the desk’s list until it is done, or a note says why it is not needed. */
@HouseTest
class OutstandingItemsScreensTest {

    private static final String CONFERENCE = "Initial child protection conference (ICPC)";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);

    private AtTheDesk desk;

    @BeforeEach
    void aTuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
    }

    private void enquiryBegins() {
        var table = new AtTheTable(house, contact);
        table.holdStrategy(DiscussionOutcome.JOINT);
        table.agree(strategy(), "Medical for both children", LocalDate.of(2026, 9, 3));
    }

    private StrategyDiscussionRow strategy() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(StrategyDiscussionRecords.class).of(contact))
                .getFirst();
    }

    private void decided(String outcome) {
        assertThat(desk.decide(outcome)).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private String text(InventedPerson person, String page) {
        return house.as(person, page).page().select("main").text();
    }

    @Test
    void withNobodyToHoldTheConferenceItIsNotClosedAndTheDeskSaysWhatBecameOfIt() {
        decided("EARLY_HELP");
        enquiryBegins();
        desk.accept();
        assertThat(desk.close()).isInstanceOf(ActResult.NotNow.class);
        assertThat(text(InventedPerson.MAYA, "/desk/feedback/" + contact))
                .contains("To complete before closure", CONFERENCE, "not yet accepted by a social work team");
        var page = "/cases/" + contact + "/outstanding";
        for (var rule : List.of("conference", "assessment-finished")) {
            var maya = house.as(InventedPerson.MAYA, page);
            assertThat(maya.send(page, "rule", rule, "how", "NOT_NEEDED", "words", "The enquiry found no harm"))
                    .hasStatus(303);
        }
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .as("the action is the person’s who closed it")
                .contains("Medical for both children", "Owner: Maya Lindqvist (demo)", "Yours");
    }

    @Test
    void anAgencyThatHasNotAnsweredStaysOnTheListUntilItDoes() {
        var ask = desk.ask("health");
        decided("ADVICE");
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(text(InventedPerson.MAYA, "/desk/outstanding"))
                .contains("has not responded to an information request", "Yours");
        assertThat(text(InventedPerson.HAMISH, "/information-requests")).contains("Pip");
        desk.answer(InventedPerson.HAMISH, ask, AgencyResponses.notKnown());
        assertThat(text(InventedPerson.MAYA, "/cases/" + contact + "/outstanding"))
                .contains("Answered");
    }
}
