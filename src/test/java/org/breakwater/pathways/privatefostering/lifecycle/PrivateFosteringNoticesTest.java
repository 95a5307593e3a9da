package org.breakwater.pathways.privatefostering.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.BRAM;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.pathways.privatefostering.records.Notification;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.NotificationRow;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.time.Calendars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the carer owes, what schedule 1 asks, and what must never be. */
@HouseTest
class PrivateFosteringNoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Calendars calendars;

    @Test
    void theCarerNotifiesSixWeeksBeforeAndIsLateAfterThat() {
        assertThat(CarerNotice.dueOn(LocalDate.of(2026, 9, 1), false, calendars))
                .as("the last day that is six weeks before")
                .isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(notice(NotifierKind.CARER, Known.NO, "2026-09-01").inWords(TODAY))
                .isEqualTo("The carer notified us on 1 August 2026. Late: notice was due by 21 July 2026, or at once if"
                        + " the arrangement was made after that.");
        assertThat(notice(NotifierKind.CARER, Known.NO, "2026-12-01").inWords(TODAY))
                .isEqualTo("The carer notified us on 1 August 2026. Notice was due by 20 October 2026.");
    }

    @Test
    void inAnEmergencyTheCarerHasFortyEightHours() {
        assertThat(CarerNotice.dueOn(LocalDate.of(2026, 7, 30), true, calendars))
                .isEqualTo(TODAY);
    }

    @Test
    void whenSomeoneElseNotifiesTheCarerStillHasTo() {
        assertThat(notice(NotifierKind.PROFESSIONAL, Known.YES, "2026-07-01").inWords(TODAY))
                .startsWith("The carer has not notified us. Late");
        clock.setLondon("2026-08-01T09:00");
        var arrangement = new InventedArrangement(house, told(NotifierKind.PARENT, Known.NO, null));
        assertThat(CarerNotice.of(arrangement.record(), calendars).inWords(TODAY))
                .isEqualTo("The carer has not notified us. We do not know when the arrangement starts.");
    }

    @Test
    void aPartialNotificationIsLawfulAndSaysWhatIsMissing() {
        var missing = missing(told(NotifierKind.CARER, Known.YES, null));
        assertThat(missing)
                .contains("the child’s date of birth", "the parents’ names", "when it started or is going to start")
                .doesNotContain("the carer’s name");
        assertThat(missing(told(NotifierKind.OTHER, Known.YES, TODAY)))
                .contains("the carer’s name", "the notifier’s address")
                .doesNotContain("when it started or is going to start");
    }

    @Test
    void noCarerIsEverCalledApprovedOrRegistered() {
        assertThat(PrivateFostering.PATHWAY.moves())
                .allSatisfy(move -> assertThat(move.name().toLowerCase(Locale.ROOT))
                        .doesNotContain("approved", "registered", "placement"));
        assertThat(Outcome.values())
                .allSatisfy(one -> assertThat(one.inWords()).doesNotContainIgnoringCase("approved"));
    }

    @Test
    void aLimitIsNeverEditedInPlaceSoThatEachHasAVersionAndASource() {
        assertThat(PrivateFostering.PATHWAY.limits().all())
                .hasSize(11)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.version()).isOne());
    }

    @Test
    void theDatabaseRefusesADecisionByTheLastVisitorToo() {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-04-10T16:00");
        arrangement.fullVisit(BRAM, "2026-04-10");
        assertThatThrownBy(() -> arrangement.as(
                        BRAM,
                        () -> house.getBean(JdbcClient.class)
                                .sql("""
                                        insert into pathways.private_fostering_decision (record_id, outcome, reasons,
                                            requirements, decided_by, decided_by_name, decided_at)
                                        values (?, 'SUITABLE', 'By SQL', '', ?, 'Bram', now())""")
                                .params(arrangement.id, BRAM.id().value())
                                .update()))
                .hasStackTraceContaining("does not decide");
    }

    private CarerNotice notice(NotifierKind notifier, Known lives, String starts) {
        clock.setLondon("2026-08-01T09:00");
        var arrangement = new InventedArrangement(house, told(notifier, lives, LocalDate.parse(starts)));
        return CarerNotice.of(arrangement.record(), calendars);
    }

    private List<String> missing(Notification told) {
        return NotificationRow.of(told, clock.instant()).missing();
    }
}
