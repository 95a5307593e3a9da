package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.notify.addressing.MailAddressing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A restricted contact is opened with emergency access, and no named person is left to review that: another manager
 * does, and if there is none, the person who can appoint one is told.
 */
@HouseTest
class NobodyNamedIsLeftTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void onlyAdaezeIsNamedAndIsKeptOutWhenIdrisOpensIt() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).restrictedReport();
        database.asOwner()
                .sql("delete from access.named_reader where record_id = ? and account_id <> ?")
                .params(contact, InventedPerson.ADAEZE.asActor().id().value())
                .update();
        keptOut(InventedPerson.ADAEZE);
    }

    private void keptOut(InventedPerson person) {
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(contact)
                .update();
        database.asOwner()
                .sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at)
                        values (?, ?, 'x', 'Her brother', 'x', 'x', now())""")
                .params(contact, person.asActor().id().value())
                .update();
    }

    private void idrisOpensIt() {
        var reference = database.asOwner()
                .sql("select reference from mash.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk/emergency-access");
        assertThat(idris.send("/desk/emergency-access", "reference", reference, "why", "A child is with him tonight"))
                .hasStatus(303);
        house.getBean(MailAddressing.class).addressDue();
    }

    private List<String> told() {
        return QueryRows.all(database.asOwner().sql("""
                        select m.to_whom || coalesce(' ' || m.trouble, '') from notify.mail m
                        join notify.outbox o on o.id = m.outbox_id
                        where o.about_id = ? and m.kind = 'EMERGENCY_ACCESS'
                        order by 1""").param(contact).query(String.class));
    }

    private String opening() {
        return "/desk/emergency-access/"
                + database.asOwner()
                        .sql("select id from access.emergency_access where record_id = ?")
                        .param(contact)
                        .query(UUID.class)
                        .single();
    }

    @Test
    void anotherManagerIsToldAndLooksWithoutSeeingTheContact() {
        idrisOpensIt();
        assertThat(told()).containsExactly("MANAGER");
        var gwen = house.as(InventedPerson.GWEN);
        assertThat(gwen.visit("/desk/contact/" + contact)).hasStatus(404);
        gwen.visit("/desk/emergency-access");
        assertThat(gwen.page().select("main section a").eachAttr("href")).contains(opening());
        gwen.visit(opening());
        assertThat(gwen.page().text()).contains("A child is with him tonight", "so it has come to you");
        assertThat(gwen.page().select("a[href*=" + contact + "]")).isEmpty();
        assertThat(gwen.send(opening(), "wasRight", "YES", "words", "Idris rang me. It was right."))
                .hasStatus(303);
        assertThat(QueryRows.all(database.asOwner()
                        .sql("select what from casework.chronology_entry where record_id = ? order by id")
                        .param(contact)
                        .query(String.class)))
                .endsWith("Reviewed emergency access");
        assertThat(house.as(InventedPerson.ADAEZE).visit(opening())).hasStatus(404);
        assertThat(house.as(InventedPerson.MAYA).visit(opening())).hasStatus(404);
    }

    @Test
    void withoutAnyManagerWhoCanSeeToItIsToldAndNothingOfTheContact() {
        keptOut(InventedPerson.GWEN);
        idrisOpensIt();
        assertThat(told()).containsExactly("ADMINISTRATOR", "BUSINESS_MANAGER", "MANAGER NOBODY");
        assertThat(house.as(InventedPerson.GWEN).visit(opening())).hasStatus(404);
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/escalations");
        assertThat(odile.page().text())
                .contains("opened with emergency access, and no one is left who can review it")
                .doesNotContain("A child is with him tonight");
        assertThat(odile.visit(opening()).getResponse().getStatus()).isIn(403, 404);
    }
}
