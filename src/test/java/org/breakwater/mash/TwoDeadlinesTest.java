package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A contact has two deadlines from receipt: the decision on next steps, and the end of the MASH enquiry by its rating.
 * Information requests are due within the second, with time left to analyse the responses.
 */
@HouseTest
class TwoDeadlinesTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aReportOnATuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        clock.setLondon("2026-09-01T10:10");
    }

    private Map<String, Instant> running() {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(ClockRow::isRunning)
                .collect(Collectors.toMap(ClockRow::rule, ClockRow::dueAt));
    }

    private InformationRequestRow asked(String agency) {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(contact))
                .stream()
                .filter(ask -> ask.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Instant london(String time) {
        return Instant.parse(time + ":00Z").minusSeconds(3600);
    }

    @Test
    void bothRunFromReceiptAndAgenciesOfARedContactAnswerInsideTheEnquiry() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(running()).containsOnly(Map.entry("red-decided", london("2026-09-01T14:00")));
        desk.ask("police");
        assertThat(asked("police").dueAt()).isEqualTo(london("2026-09-01T12:10"));
        clock.setLondon("2026-09-01T12:30");
        desk.ask("health");
        assertThat(asked("health").dueAt()).as("an hour is kept to analyse it").isEqualTo(london("2026-09-01T13:00"));
        assertThat(asked("health").because())
                .containsExactly(
                        "Requested Tuesday 1 September 2026, 12:30.",
                        "The MASH enquiry is due Tuesday 1 September 2026, 14:00.",
                        "1 hour is allowed for analysis.",
                        "Response due Tuesday 1 September 2026, 13:00.");
    }

    @Test
    void greenChecksKeepTheirDaysAndStillEndBeforeTheEnquiry() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        assertThat(running())
                .containsOnly(
                        Map.entry("contact-decided", london("2026-09-02T17:30")),
                        Map.entry("green-enquiry", london("2026-09-04T16:30")));
        desk.ask("police");
        assertThat(asked("police").dueAt()).isEqualTo(london("2026-09-03T17:30"));
        clock.setLondon("2026-09-03T10:00");
        desk.ask("health");
        assertThat(asked("health").dueAt()).isEqualTo(london("2026-09-04T12:30"));
    }

    @Test
    void theDecisionForAnEnquirySatisfiesTheFirstAndTheSecondRunsOnFromReceipt() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        clock.setLondon("2026-09-01T15:00");
        desk.decide("ENQUIRY");
        desk.approve();
        assertThat(running()).containsOnly(Map.entry("green-enquiry", london("2026-09-04T16:30")));
    }

    @Test
    void aRequestThatGoesOutLateIsDueBeforeTheEnquiryAndSaysSo() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        clock.setLondon("2026-09-01T13:30");
        assertThat(requests())
                .contains("The MASH enquiry is due Tuesday 1 September 2026, 14:00.", "This request goes out late.");
        desk.ask("police");
        assertThat(asked("police").dueAt()).isEqualTo(london("2026-09-01T13:45"));
        clock.setLondon("2026-09-01T14:30");
        desk.ask("health");
        assertThat(asked("health").dueAt()).isEqualTo(london("2026-09-01T15:30"));
        assertThat(requests()).contains("The MASH enquiry is overdue.");
    }

    private String requests() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/information-requests");
        return maya.page().text();
    }

    @Test
    void aRedRatingEndsTheSlowerDeadlinesAndBringsForwardWhatWasAsked() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        var ask = desk.ask("police");
        clock.setLondon("2026-09-01T11:00");
        desk.screen(InventedPerson.MAYA, Rating.RED);
        assertThat(running()).containsOnly(Map.entry("red-decided", london("2026-09-01T14:00")));
        assertThat(asked("police").dueAt()).isEqualTo(london("2026-09-01T13:00"));
        assertThat(database.asOwner()
                        .sql("select due_at from notify.outbox where about_id = ? order by id desc limit 3")
                        .param(ask)
                        .query(java.sql.Timestamp.class)
                        .list())
                .extracting(java.sql.Timestamp::toInstant)
                .containsExactlyInAnyOrder(
                        london("2026-09-01T11:00"), london("2026-09-01T12:00"), london("2026-09-01T13:00"));
    }

    @Test
    void onlyAManagerLowersARatingAndTheFirstDeadlineComesBackAsItWas() {
        desk.screen(InventedPerson.MAYA, Rating.RED);
        var before = desk.ask("police");
        clock.setLondon("2026-09-01T11:00");
        assertThat(desk.screen(InventedPerson.MAYA, Rating.GREEN)).isInstanceOf(ActResult.NotNow.class);
        assertThat(desk.now().rating()).isEqualTo(Rating.RED);
        assertThat(desk.screen(InventedPerson.ADAEZE, Rating.GREEN)).isEqualTo(new ActResult.Yes());
        assertThat(running())
                .containsOnly(
                        Map.entry("contact-decided", london("2026-09-02T17:30")),
                        Map.entry("green-enquiry", london("2026-09-04T16:30")));
        assertThat(List.of(asked("police").id(), asked("police").dueAt()))
                .as("nobody is told another time twice")
                .containsExactly(before, london("2026-09-01T12:10"));
    }
}
