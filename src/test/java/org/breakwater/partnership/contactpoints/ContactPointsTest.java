package org.breakwater.partnership.contactpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.profile.ProfileReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class ContactPointsTest {

    @Autowired
    Profile profile;

    @Autowired
    ContactPointRows rows;

    @Autowired
    Clock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ActorTransactions acting;

    @Autowired
    ContactPoints contactPoints;

    private static Actor administrator() {
        return new Actor.Person(new UUID(0, 1), "Frances Ottley", Role.ADMINISTRATOR);
    }

    @BeforeEach
    @AfterEach
    void startAnew() {
        database.clear("partnership");
        contactPoints.meetTheFile();
        contactPoints.refresh();
    }

    @Test
    void anotherNodeSeesAChange() {
        var otherNode = new ContactPoints(profile, rows, clock);
        otherNode.refresh();
        var before = otherNode.now();
        otherNode.refresh();
        assertThat(otherNode.now()).isSameAs(before);

        change("101");
        otherNode.refresh();
        assertThat(otherNode.now().get("mash-plus").number().shown()).isEqualTo("101");
    }

    @Test
    void theScreenWinsOverTheFileAndTheStartSaysWhereTheyDiffer(CapturedOutput output) {
        change("101");
        contactPoints.meetTheFile();
        contactPoints.refresh();
        assertThat(contactPoints.now().get("mash-plus").number().shown()).isEqualTo("101");
        assertThat(output)
                .contains(
                        "Contact point mash-plus: partnerships/southend.yaml differs", "number: 01702 215007, now 101");
    }

    @Test
    void aNewFileCountsWhereNobodyHasChangedAnything() {
        var point = contactPoints.now().get("mash-plus");
        database.asOwner()
                .sql("update partnership.contact_point set number = '111' where id = 'mash-plus'")
                .update();
        contactPoints.meetTheFile();
        contactPoints.refresh();
        assertThat(contactPoints.now().get("mash-plus").number()).isEqualTo(point.number());
        assertThat(contactPoints.history("mash-plus")).hasSize(2);
    }

    @Test
    void aNumberThatTheFileConfirmsLaterIsConfirmed() {
        var file = ProfileReader.read("mended.yaml", confirmedInTheFile());
        var mended = new ContactPoints(file, rows, clock);
        transactions.executeWithoutResult(start -> mended.meetTheFile());
        mended.refresh();
        assertThat(mended.now().get("mash-plus").confirmed())
                .extracting(ContactPoint.Confirmed::by)
                .isEqualTo("Frances Ottley");
        assertThat(mended.now().get("access-team").confirmed()).isNull();

        contactPoints.refresh();
        change("101");
        transactions.executeWithoutResult(start -> mended.meetTheFile());
        mended.refresh();
        assertThat(mended.now().get("mash-plus").confirmed()).isNull();
    }

    private static String confirmedInTheFile() {
        try {
            return Files.readString(Path.of("partnerships/southend.yaml"))
                    .replaceFirst(
                            "( +number: 01702 215007)", "$1\n    confirmed: {by: Frances Ottley, on: 2026-09-01}");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theHistoryIsOnlyAddedTo() {
        change("101");
        assertThat(contactPoints.history("mash-plus"))
                .extracting(ContactPointChange::version)
                .containsExactly(2, 1);
        for (var statement : new String[] {"delete from %s", "update %s set number = '1'", "truncate %s"}) {
            var sql = statement.formatted("partnership.contact_point_history");
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> database.asApp().sql(sql).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void readsBackEveryNumberAsTheFileSaysIt() {
        assertThat(contactPoints.now().all()).containsExactlyElementsOf(profile.contactPoints());
    }

    private void change(String number) {
        var point = contactPoints.now().get("mash-plus");
        var lines = new ContactPoint.Lines(
                "MASH+",
                PhoneNumber.of(number).orElseThrow(),
                point.lines().alternatives(),
                point.lines().press(),
                point.lines().menu());
        acting.as(administrator(), () -> contactPoints.change("mash-plus", point.version(), lines, "Frances Ottley"));
        contactPoints.refresh();
    }
}
