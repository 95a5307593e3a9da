package org.breakwater.pathways.allegations.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A child in immediate danger goes to the desk at once, and the LADO’s case stays hidden from it. */
@HouseTest
class ChildInDangerTest {

    private static final String REFER = "/allegations/refer";
    private static final String CONTACTS = "select count(*)::int from mash.contact";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser head;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        head = house.visitor();
        head.visit(REFER);
    }

    private void refers(String danger, String referred, String subject) {
        var typed = new ArrayList<>(List.of("asks", "REFERRAL", "danger", danger, "childReferred", referred));
        typed.addAll(List.of("yourName", "Una Peverell", "yourPhone", "01632 960 202", "subjectName", subject));
        typed.addAll(List.of("subjectRole", "Coach", "employer", "Quay Rovers Juniors", "happened", "At the pitch"));
        typed.addAll(List.of("child", "Jory Wexcombe, 9", "alleged", "He has locked the child in"));
        typed.addAll(List.of("otherWork", "YES", "otherWorkWhere", "Scouts on Fridays"));
        assertThat(head.send(REFER, typed.toArray(String[]::new))).hasStatus(200);
    }

    private String ofContact(String select) {
        return database.asOwner()
                .sql(select + " in (select contact_id from pathways.mash_contact)")
                .query(String.class)
                .single();
    }

    private int contacts() {
        return database.asOwner().sql(CONTACTS).query(Integer.class).single();
    }

    @Test
    void theReferrerReads999AndTheFrontDoorFirstAndTheDeskHasAContactWithTheChildAndThePerson() {
        var before = contacts();
        refers("YES", "NO", "Corwin Hathersage");
        assertThat(head.page().select("main .govuk-warning-text").text()).contains("Call 999 now");
        assertThat(head.page().select("main").text().indexOf("01702 215007"))
                .isPositive()
                .isLessThan(head.page().select("main").text().indexOf("Your reference is"));
        assertThat(contacts()).isEqualTo(before + 1);
        assertThat(ofContact("select row(p.*)::text from frontdoor.report p where p.record_id"))
                .contains("Jory Wexcombe", "Corwin Hathersage", "Scouts on Fridays", "At the pitch", "Quay Rovers");
        assertThat(ofContact("select r.restricted::text from access.record r where r.id"))
                .isEqualTo("true");
        var selwyn = house.as(InventedPerson.SELWYN);
        selwyn.visit("/allegations/cases");
        selwyn.visit(selwyn.page().select("tbody th a").attr("href"));
        assertThat(selwyn.page().text()).contains("Sent to MASH+", "as urgent");
    }

    @Test
    void noContactIsOpenedWhereTheReferrerSaysThatNoChildIsInDanger() {
        var before = contacts();
        refers("NO", "YES", "Corwin Hathersage");
        assertThat(contacts()).isEqualTo(before);
        assertThat(head.page().select("main .govuk-warning-text")).isEmpty();
    }

    @Test
    void notKnownIsNotNoAndIsReadNow() {
        var before = contacts();
        refers("NOT_KNOWN", "NO", "Corwin Hathersage");
        assertThat(contacts()).isEqualTo(before + 1);
    }

    /** The alleged person may sit at the desk. */
    @Test
    void whoHasTheNameOfTheAllegedPersonDoesNotSeeTheContact() {
        refers("YES", "NO", "Adaeze Marlow");
        var contact = database.asOwner().sql("""
                        select contact_id from pathways.mash_contact""").query(UUID.class).single();
        assertThat(database.asOwner()
                        .sql("select account_name from access.staff_exclusion where record_id = ?")
                        .param(contact)
                        .query(String.class)
                        .list())
                .containsExactly(InventedPerson.ADAEZE.fullName());
        assertThat(house.as(InventedPerson.ADAEZE).visit("/cases/" + contact)).hasStatus(404);
    }
}
