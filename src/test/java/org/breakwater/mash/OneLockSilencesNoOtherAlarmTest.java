package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.escalation.AutomaticEscalation;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.external.ExternalRequests;
import org.breakwater.database.ConnectionLane;
import org.breakwater.mash.approval.ApproverAvailability;
import org.breakwater.mash.lifecycle.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Someone holds a lock on a contact, for as long as they like: every other contact still has its alert and its
 * escalation.
 */
@HouseTest
class OneLockSilencesNoOtherAlarmTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private @Nullable Connection held;
    private AtTheDesk first;
    private AtTheDesk second;
    private UUID firstId = new UUID(0, 0);
    private UUID secondId = new UUID(0, 0);

    @BeforeEach
    void twoContacts() throws SQLException {
        clock.setLondon("2026-09-01T10:00");
        firstId = new Furnished(house).report();
        secondId = new Furnished(house).report();
        first = new AtTheDesk(house, firstId);
        second = new AtTheDesk(house, secondId);
        first.screen(InventedPerson.MAYA, Rating.AMBER);
        second.screen(InventedPerson.MAYA, Rating.AMBER);
        held = database.owner().connect();
        holding().setAutoCommit(false);
    }

    @AfterEach
    void letGo() throws SQLException {
        holding().close();
    }

    private Connection holding() {
        return Objects.requireNonNull(held);
    }

    private void hold(String table, UUID id) throws SQLException {
        try (var lock = holding().prepareStatement("select id from " + table + " where id = ? for update")) {
            lock.setObject(1, id);
            assertThat(lock.executeQuery().next()).isTrue();
        }
    }

    /**
     * As an alert job does: it waits for a lock no longer than three seconds. What it could not do, the next run does.
     */
    private static void look(Runnable round) {
        CompletableFuture.runAsync(
                        round,
                        work -> ConnectionLane.ALARMS
                                .threads("round")
                                .newThread(work)
                                .start())
                .orTimeout(30, TimeUnit.SECONDS)
                .handle((done, failed) -> done)
                .join();
    }

    private int stage(AtTheDesk desk, UUID contact) {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(DisagreementRecords.class).about(contact))
                .getFirst()
                .stage();
    }

    private void disagreed(AtTheDesk desk, UUID contact) {
        desk.decide("EARLY_HELP");
        desk.approve();
        var raised = new DecisionDisagreements.Raised(Disagreement.About.THRESHOLD, "The level is too low", "", false);
        desk.as(
                InventedPerson.TOMASZ,
                () -> house.getBean(DecisionDisagreements.class)
                        .raise(InventedPerson.TOMASZ.asActor(), contact, raised));
        database.asOwner()
                .sql("update casework.decision set author = ? where record_id = ?")
                .params("account:" + InventedPerson.GWEN.accountId(), contact)
                .update();
    }

    @Test
    void theOtherDisagreementIsEscalated() throws SQLException {
        disagreed(first, firstId);
        clock.setLondon("2026-09-01T11:00");
        disagreed(second, secondId);
        hold("mash.contact", firstId);
        look(house.getBean(AutomaticEscalation.class)::look);
        assertThat(stage(second, secondId)).isEqualTo(3);
        holding().rollback();
        look(house.getBean(AutomaticEscalation.class)::look);
        assertThat(stage(first, firstId)).as("in the next round").isEqualTo(3);
    }

    @Test
    void theOtherDecisionThatNoOneMayApproveGoesBack() throws SQLException {
        for (var desk : new AtTheDesk[] {first, second}) {
            desk.propose(InventedPerson.ADAEZE, 0, "EARLY_HELP");
            desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
            desk.analyse();
            assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        }
        exclude(InventedPerson.GWEN, firstId);
        exclude(InventedPerson.GWEN, secondId);
        hold("mash.contact", firstId);
        look(house.getBean(ApproverAvailability.class)::look);
        assertThat(second.now().stage()).isEqualTo(Stage.SCREENED);
        holding().rollback();
        look(house.getBean(ApproverAvailability.class)::look);
        assertThat(first.now().stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void theOtherContactRingsForAnAgencyOutside() throws SQLException {
        var unread = first.ask("probation");
        exclude(InventedPerson.ROSALIND, firstId);
        second.ask("education");
        clock.set(second.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(secondId))
                .getFirst()
                .halfAt());
        hold("mash.information_request", unread);
        look(house.getBean(ExternalRequests.class)::look);
        assertThat(second.now().alarmRings()).isTrue();
    }

    private void exclude(InventedPerson person, UUID contact) {
        database.asOwner()
                .sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at)
                        values (?, ?, ?, 'A relative', 'account:x', 'x', now())""")
                .params(contact, "account:" + person.accountId(), person.fullName())
                .update();
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(contact)
                .update();
    }
}
