package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.certificates.CertificateCode;
import org.breakwater.training.jobs.TrainingRounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor of the demonstration sees a training office at work, and no one gets a mail about an invented past. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TownTrainingTest {

    private static final String NOW = "2026-12-02T14:20";

    @Autowired
    TownTraining training;

    @Autowired
    TownSettlement settlement;

    @Autowired
    TrainingRounds rounds;

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeAll
    void theTownTrains() {
        clock.setLondon(NOW);
        training.moveIn(settlement.small(InventedTown.SEED));
    }

    @BeforeEach
    void thatDay() {
        clock.setLondon(NOW);
    }

    @Test
    void twoYearsOfSessionsAreBehindAndHalfAYearIsAhead() {
        assertThat(count("training.organisation")).isEqualTo(60);
        assertThat(count("training.learner")).isEqualTo(800);
        assertThat(count("training.session where ends_at < '2026-12-02T14:20Z'"))
                .isBetween(40L, 42L);
        assertThat(count("training.session where starts_at > '2026-12-02T14:20Z'"))
                .isBetween(24L, 25L);
        assertThat(count("training.session where cancelled_at is not null")).isPositive();
    }

    @Test
    void noSessionHasMorePlacesThanItHolds() {
        assertThat(count("""
                training.session s where capacity < (select count(*) from training.booking b
                where b.session_id = s.id and b.state in ('CONFIRMED', 'HELD', 'OFFERED'))""")).isZero();
        assertThat(count("training.session s join training.venue v on v.id = s.venue_id where s.capacity > v.holds"))
                .isZero();
    }

    @Test
    void theNextSessionIsFullAndOthersWaitForIt() {
        for (var state : List.of("WAITING", "OFFERED", "HELD")) {
            assertThat(count("training.booking where state = '%s'".formatted(state)))
                    .as(state)
                    .isPositive();
        }
    }

    @Test
    void everyCertificateCanBeVerified() {
        var codes = database.asOwner()
                .sql("select code from training.certificate")
                .query(String.class)
                .list();

        assertThat(codes)
                .hasSizeGreaterThan(200)
                .allMatch(code -> CertificateCode.read(code).isPresent());
    }

    @Test
    void noOneIsChargedOrRemindedAboutTheInventedPast() {
        var mails = count("notify.outbox");
        var charged = count("training.absence_fee");

        rounds.look();

        assertThat(count("notify.outbox")).isEqualTo(mails);
        assertThat(count("training.absence_fee")).isEqualTo(charged).isPositive();
    }

    @Test
    void anOfficeThatHasRecordedSomethingKeepsItAsItIs() {
        var bookings = count("training.booking");

        training.moveIn(settlement.small(2));

        assertThat(count("training.booking")).isEqualTo(bookings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/training/office",
                "/training/office/attendance",
                "/training/office/completions",
                "/training/office/compliance",
                "/training/office/external-training",
                "/training/office/fees",
                "/training/office/impact",
                "/training/office/imports",
                "/training/office/organisations",
                "/training/office/planner",
                "/training/office/trainers",
                "/training/office/venues",
                "/training/sessions"
            })
    void everyPageOfTheOfficeShowsSomething(String page) {
        var browser = house.as(InventedPerson.ODILE);
        browser.visit(page);

        assertThat(browser.page().select("main table tbody tr, main dl, main .bw-card, main li a[href]"))
                .isNotEmpty();
        assertThat(browser.page().select("main").text()).doesNotContainPattern("(?i)\\b(no \\w+ yet|there are no)\\b");
    }

    private long count(String rows) {
        return database.asOwner()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }
}
