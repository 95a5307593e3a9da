package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.external.ExternalRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Schools and early years are an agency of the profile, and no one there has an account: nobody would read a mail. */
@HouseTest
class NoOneThereHasAnAccountTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ExternalRequests outside;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anAmberContact() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
    }

    private String requests() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/cases/" + contact + "/information-requests");
        return maya.page().text();
    }

    private InformationRequestRow only() {
        return desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(AgencyInformation.class).asked(contact))
                .getFirst();
    }

    private long mails(UUID ask) {
        return database.asOwner()
                .sql("select count(*) from notify.outbox where about_id = ?")
                .param(ask)
                .query(Long.class)
                .single();
    }

    @Test
    void theDeskIsToldBeforeItAsksAndTheAlarmRingsAtHalfOfTheTime() {
        assertThat(requests()).contains("Schools and early years No one there has an account.");
        var ask = desk.ask("education");
        assertThat(mails(ask)).isZero();
        assertThat(requests()).contains("Not contacted: Schools and early years. They have no account.");
        outside.look();
        assertThat(desk.now().alarmRings()).isFalse();
        clock.set(only().halfAt());
        outside.look();
        assertThat(desk.now().alarmRings()).isTrue();
        assertThat(requests()).contains("Half of the time for Schools and early years has passed.");
    }

    @Test
    void whoIsExcludedFromTheContactReadsNothingSoTheirAgencyIsAskedByTelephone() {
        var ask = desk.ask("probation");
        assertThat(mails(ask)).isEqualTo(3);
        outside.look();
        assertThat(only().isOutside()).as("Rosalind reads it").isFalse();
        database.asOwner()
                .sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at)
                        values (?, ?, 'Rosalind', 'A relative', 'account:x', 'x', now())""")
                .params(contact, "account:" + InventedPerson.ROSALIND.accountId())
                .update();
        outside.look();
        assertThat(only().outside()).isEqualTo("Probation");
        assertThat(requests()).contains("Not contacted: Probation. They have no account.");
        clock.set(only().halfAt());
        outside.look();
        assertThat(desk.now().alarmRings()).isTrue();
    }
}
