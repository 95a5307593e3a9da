package org.breakwater.notify.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.notify.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OutboxScreensTest {

    private static final String HERE = "/outbox";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    Outbox outbox;

    @BeforeEach
    void nothingIsOwed() {
        database.clear("notify");
        clock.setLondon("2026-08-26T11:00");
    }

    @AfterEach
    void nothingIsLeft() {
        database.clear("notify");
    }

    private UUID mail(String state, String trouble, String role) {
        return database.asOwner()
                .sql("""
                        with o as (
                            insert into notify.outbox (kind, about_id, due_at, state, since)
                            values ('ALARM', public.uuidv7(), :now, 'ADDRESSED', :now) returning id)
                        insert into notify.mail (outbox_id, kind, to_account, to_whom, made_at, next_try_at, attempts,
                            trouble, state, since)
                        select o.id, 'ALARM', public.uuidv7(), :role, :now, :now, 3, nullif(:trouble, ''), :state, :now
                        from o returning id
                        """)
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .param("role", role)
                .param("trouble", trouble)
                .param("state", state)
                .query(UUID.class)
                .single();
    }

    private String stateOf(UUID mail) {
        return database.asOwner()
                .sql("select state from notify.mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    @Test
    void isARoomOfTheAdministratorAlone() {
        for (var person : InventedPerson.values()) {
            var expected = person.role() == Role.ADMINISTRATOR ? 200 : 404;
            assertThat(house.as(person).visit(HERE)).as(person.name()).hasStatus(expected);
        }
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit("/account");
        assertThat(frances.page().select(".bw-rooms a").eachText()).contains("Messages");
    }

    @Test
    void saysThatNothingIsStuckAndNothingWaits() {
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        assertThat(frances.page().text()).contains("No emails have failed", "No emails are waiting");
    }

    @Test
    void saysWhatIsStuckForWhomAndWhyInWords() {
        mail("STUCK", "REFUSED", "DUTY_WORKER");
        mail("WAITING", "UNREACHABLE", "MANAGER");
        mail("SENT", "", "SCREENER");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        var page = frances.page().select("main").text();
        assertThat(page).contains("Failed 1", "Queued 1", "Sent today 1");
        assertThat(page).contains("EDT social worker", "permanently refused it");
        assertThat(page).contains("Manager", "The mail server is not responding", "Wednesday 26 August 2026, 11:00");
        assertThat(page).doesNotContain("Screener");
    }

    @Test
    void saysThatOneOfALearnerIsStuck() {
        mail("STUCK", "REFUSED", "A delegate, or the person who booked for them");
        var frances = house.as(InventedPerson.FRANCES);
        assertThat(frances.visit(HERE)).hasStatusOk();
        assertThat(frances.page().select("main").text()).contains("A delegate, or the person who booked for them");
    }

    @Test
    void hasAStuckMailTriedAgainAndWritesThatDown() {
        var stuck = mail("STUCK", "REFUSED", "DUTY_WORKER");
        var other = mail("STUCK", "REFUSED", "DUTY_WORKER");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        assertThat(frances.send(HERE + "/" + stuck + "/again")).hasStatus(303);
        assertThat(stateOf(stuck)).isEqualTo("WAITING");
        assertThat(stateOf(other)).isEqualTo("STUCK");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where subject = ? and act = ?")
                        .params("mail:" + stuck, "retried a stuck email")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void hasAllStuckMailsTriedAgainWithOnePress() {
        var one = mail("STUCK", "REFUSED", "DUTY_WORKER");
        var two = mail("STUCK", "UNREACHABLE", "MANAGER");
        var sent = mail("SENT", "", "MANAGER");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        assertThat(frances.send(HERE + "/again")).hasStatus(303);
        assertThat(stateOf(one)).isEqualTo("WAITING");
        assertThat(stateOf(two)).isEqualTo("WAITING");
        assertThat(stateOf(sent)).isEqualTo("SENT");
    }

    @Test
    void looksAgainForSomebodyWhenTheCallReachedNobody() {
        var nobody = mail("STUCK", "NOBODY", "DUTY_WORKER");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        assertThat(frances.page().text()).contains("There is no one to send it to");
        frances.send(HERE + "/" + nobody + "/again");
        assertThat(stateOf(nobody)).isEqualTo("NOT_NEEDED");
        outbox.sendDue();
        frances.visit(HERE);
        assertThat(frances.page().text()).contains("There is no one to send it to");
    }

    @Test
    void letsNobodyElsePress() {
        var stuck = mail("STUCK", "REFUSED", "DUTY_WORKER");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/account");
        var token = gwen.page().select("input[name=_token]").attr("value");
        assertThat(gwen.post(HERE + "/" + stuck + "/again", Map.of("_token", token)))
                .hasStatus(404);
        assertThat(stateOf(stuck)).isEqualTo("STUCK");
    }

    @Test
    void showsManyInPages() {
        for (int i = 0; i < 51; i++) {
            mail("STUCK", "REFUSED", "DUTY_WORKER");
        }
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(HERE);
        assertThat(frances.page().select("tbody tr")).hasSize(50);
        frances.visit(HERE + "?page=2");
        assertThat(frances.page().select("tbody tr")).hasSize(1);
    }

    @Test
    void answersAForgedIdKindly() {
        var frances = house.as(InventedPerson.FRANCES);
        mail("STUCK", "REFUSED", "DUTY_WORKER");
        frances.visit(HERE);
        var token = frances.page().select("input[name=_token]").attr("value");
        assertThat(frances.post(HERE + "/" + UUID.randomUUID() + "/again", Map.of("_token", token)))
                .hasStatus(303);
        assertThat(frances.post(HERE + "/not-an-id/again", Map.of("_token", token)))
                .hasStatus4xxClientError();
    }
}
