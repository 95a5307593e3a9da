package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An injured child, and a person who is not sure whether there is danger now: due as for red, on any day. */
@HouseTest
class NotSureAndHurtTest {

    private static final String RULE = "Not sure whether there is danger now, and an injury is reported.";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ReportLimits limits;

    @BeforeEach
    void anEmptyHouse() {
        database.empty();
        limits.forget();
    }

    private UUID contact(String reference) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private void isHandledAsRed(UUID contact, String now, String due) {
        var desk = new AtTheDesk(house, contact);
        assertThat(desk.now().presentDanger()).isTrue();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(desk.now().alarmFor()).contains("DANGER");
        var running = desk.as(
                InventedPerson.MAYA, () -> house.getBean(CaseDeadlines.class).of(contact));
        assertThat(running.stream()
                        .filter(ClockRow::isRunning)
                        .filter(one -> one.rule().equals("red-decided"))
                        .map(ClockRow::dueAt))
                .as("reported " + now)
                .containsExactly(Instant.parse(due));
        var opened = house.as(InventedPerson.MAYA, "/desk/contact/" + contact);
        assertThat(opened.page().select("main").text()).contains(RULE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T11:00, 2026-11-25T15:00:00Z", "2026-11-28T11:00, 2026-11-28T15:00:00Z"})
    void aReferralWithAnInjury(String now, String due) {
        clock.setLondon(now);
        var lead = new Professional(house)
                .proves(Professional.address("petra.quayside"))
                .tellTheLeast("Rowan Tidewater")
                .answer(
                        "/refer/story/concern-details",
                        "danger",
                        "UNSURE",
                        "words",
                        "He is quiet today",
                        "injuries",
                        "A graze under his chin");
        lead.open("/refer/send/check").press("/refer/send/now");
        isHandledAsRed(contact(lead.reference()), now, due);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T11:00, 2026-11-25T15:00:00Z", "2026-11-28T11:00, 2026-11-28T15:00:00Z"})
    void aReportOfSomeoneWorried(String now, String due) {
        clock.setLondon(now);
        var reporter = new Reporter(web)
                .start()
                .answer("/report/happening/danger", "danger", "UNSURE")
                .answer("/report/happening/worry", "worry", "There was a scald on his foot, she says from the bath");
        reporter.answer("/report/children/1", "name", "Ali")
                .open("/report/send/check")
                .press("/report/send/now");
        isHandledAsRed(contact(reporter.reference()), now, due);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T11:00, 2026-11-25T15:00:00Z", "2026-11-28T11:00, 2026-11-28T15:00:00Z"})
    void aCall(String now, String due) {
        clock.setLondon(now);
        var page = "/desk/intake/phone-contact";
        var maya = house.as(InventedPerson.MAYA, page);
        maya.fill(
                page,
                "danger",
                "UNSURE",
                "worry",
                "They are always hungry",
                "harm",
                "A swollen cheek",
                "name1",
                "Ali",
                "way",
                "ADULT");
        var contact = database.asOwner()
                .sql("select id from mash.contact")
                .query(UUID.class)
                .single();
        isHandledAsRed(contact, now, due);
    }
}
