package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.approval.ApproverAvailability;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision is approved by a manager who wrote no part of it. If there is none, it never waits in that queue. */
@HouseTest
class SomeoneMayApproveTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void anAmberContactOfTwoChildren() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
    }

    private void exclude(InventedPerson person) {
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

    @Test
    void whatEachManagerWroteAPartOfIsNotSent() {
        desk.propose(InventedPerson.ADAEZE, 0, "EARLY_HELP");
        desk.propose(InventedPerson.GWEN, 1, "EARLY_HELP");
        desk.analyse();
        assertThat(desk.submit())
                .isInstanceOfSatisfying(
                        ActResult.NotNow.class,
                        not -> assertThat(not.why()).contains("No manager is able to approve this"));
        desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve(InventedPerson.GWEN)).isEqualTo(new ActResult.Yes());
    }

    @Test
    void whatWasSentGoesBackWhenTheLastManagerWhoWasFreeIsExcluded() {
        var approvals = house.getBean(ApproverAvailability.class);
        desk.propose(InventedPerson.ADAEZE, 0, "EARLY_HELP");
        desk.propose(InventedPerson.MAYA, 1, "EARLY_HELP");
        desk.analyse();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        approvals.look();
        assertThat(desk.now().stage()).isEqualTo(Stage.TO_APPROVE);
        exclude(InventedPerson.GWEN);
        approvals.look();
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(desk.chronology()).endsWith("Returned: no manager is able to approve this");
    }

    @Test
    void aSafeContactCheckIsOnTheDeskOfEachColleagueWhoMayApproveItAndNotOfWhoAsked() {
        var check = UUID.randomUUID();
        database.asOwner()
                .sql("""
                        insert into mash.safe_contact_check (id, contact_id, whom, means, address, about, verdict,
                            because,
                            asked_by, asked_by_name, asked_at)
                        values (?, ?, 'The lead', 'PHONE', '01632 960 001', 'We come', 'SECOND', '{}', ?, 'Maya',
                            '2001-01-01')""")
                .params(check, contact, "account:" + InventedPerson.MAYA.accountId())
                .update();
        assertThat(desk(InventedPerson.TOMASZ)).contains("/cases/" + contact + "/safe-contact/checks/" + check);
        assertThat(desk(InventedPerson.MAYA)).doesNotContain(check.toString());
    }

    private String desk(InventedPerson person) {
        var browser = house.as(person);
        browser.visit("/desk");
        return browser.page().html();
    }
}
