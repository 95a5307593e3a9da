package org.breakwater.pathways.privatefostering.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.BRAM;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.THEA;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.time.Calendars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The yearly table says what the records say, counted another way. */
@HouseTest
class FosteringYearTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<InventedArrangement> all = new ArrayList<>();

    @BeforeEach
    void aYearOfArrangements() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-03-31T23:30");
        arrangement(NotifierKind.CARER, Known.YES);
        clock.setLondon("2026-04-02T10:00");
        var visitedInTime = arrangement(NotifierKind.CARER, Known.YES);
        var visitedLate = arrangement(NotifierKind.PROFESSIONAL, Known.YES);
        var neverStarted = arrangement(NotifierKind.PARENT, Known.NO);
        clock.setLondon("2026-04-15T12:00");
        visitedInTime.fullVisit(THEA, "2026-04-15");
        clock.setLondon("2026-04-30T12:00");
        visitedLate.visit(THEA, "2026-04-20");
        visitedLate.visit(THEA, "2026-04-30", ChildSeen.NOT_SEEN);
        visitedInTime.decide(BRAM, Outcome.SUITABLE);
        ends(neverStarted, Ending.DID_NOT_START);
        clock.setLondon("2026-05-20T12:00");
        visitedInTime.visit(THEA, "2026-05-20");
        clock.setLondon("2026-08-03T12:00");
        ends(visitedLate, Ending.RETURNED);
    }

    @Test
    void theTableAgreesWithTheRecords() {
        var thea = house.as(InventedPerson.THEA);
        thea.visit("/yearly");
        assertThat(thea.page().select("h1").text()).isEqualTo("Private fostering, year to 31 March 2027");
        assertThat(number("Notifications received")).isEqualTo((int) all.stream()
                .filter(one -> !day(one).isBefore(LocalDate.of(2026, 4, 1)))
                .count());
        assertThat(number("Private foster carer")).isEqualTo(1);
        assertThat(number("Began in the year")).isEqualTo(2);
        assertThat(number("Ended in the year")).isEqualTo((int)
                all.stream().filter(one -> one.now().isClosed()).count());
        assertThat(number("It did not go ahead")).isEqualTo(1);
        assertThat(number("Suitable")).isEqualTo(1);
        assertThat(number("Open on 31 March, or today")).isEqualTo(2);
    }

    @Test
    void aVisitIsInTimeByItsDayAndAnAttemptIsNoVisit() {
        // Due were: three of those notified in April (one was notified the year before, due in this), and of the
        // parent's, who was not visited before it ended, late as well.
        assertThat(number("Visits due within 7 working days")).isEqualTo(4);
        assertThat(number("Made within 7 working days")).isEqualTo(1);
        var due = all.stream()
                .flatMap(one -> one.clocks().stream())
                .filter(row -> row.rule().startsWith("pf-visit-") && row.dueAt().isBefore(clock.instant()))
                .count();
        assertThat(number("Regulation 8 visits due")).isEqualTo((int) due);
        assertThat(number("Regulation 8 visits made in time")).isEqualTo(3);
    }

    @Test
    void theYearBeforeHasWhatWasNotifiedAtTheEndOfMarch() {
        assertThat(figures().in(2025, "Notifications received")).isEqualTo(1);
        assertThat(figures().in(2025, "Began in the year")).isEqualTo(1);
        assertThat(figures().in(1999, "Notifications received"))
                .as("another year is this one")
                .isEqualTo(3);
    }

    private InventedArrangement arrangement(NotifierKind notifier, Known lives) {
        var made = new InventedArrangement(house, told(notifier, lives, null));
        all.add(made);
        return made;
    }

    private void ends(InventedArrangement arrangement, Ending ending) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        arrangement.as(
                THEA,
                () -> arrangement
                        .arrangements()
                        .end(THEA, arrangement.seen(), arrangement.seen().version(), ending, today, "As we were told"));
    }

    private static LocalDate day(InventedArrangement one) {
        return one.record().now().receivedAt().atZone(Calendars.LONDON).toLocalDate();
    }

    private int number(String measure) {
        return figures().of(measure);
    }

    private YearlyFigures figures() {
        return new YearlyFigures(house.as(InventedPerson.THEA));
    }
}
