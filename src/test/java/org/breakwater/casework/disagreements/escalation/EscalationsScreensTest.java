package org.breakwater.casework.disagreements.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disagreement that climbed stands on the business manager’s list, with no word of the case. */
@HouseTest
class EscalationsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLog audit;

    private UUID contact = new UUID(0, 0);

    private String path = "";

    @BeforeEach
    void thePoliceDisagree() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        raise(contact, new AtTheDesk(house, contact).ask("police"));
    }

    private void raise(UUID record, UUID ask) {
        path = "/disagreements/agency/" + ask;
        var petra = house.as(InventedPerson.PETRA);
        petra.visit("/information-requests/" + ask);
        assertThat(petra.page().select("a[href=" + path + "]")).hasSize(1);
        petra.visit(path);
        petra.follow(petra.send(path, "about", "THRESHOLD", "words", "It is significant harm: we were there twice"));
        assertThat(petra.page().text()).contains("Stage 1: receiving manager", "we were there twice");
    }

    private int count(Actor actor, String table, UUID record) {
        return acting.as(
                actor,
                () -> jdbc.sql("select count(*) from %s where contact_id = '%s'".formatted(table, record))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void farUpTheBusinessManagerSeesWhereItStandsAndNoWord() {
        clock.setLondon("2026-09-04T17:31");
        var petra = house.as(InventedPerson.PETRA);
        petra.visit(path);
        petra.follow(petra.send(path + "/escalate", "why", "No answer came in time"));
        assertThat(petra.page().text()).contains("Stage 2");
        var odile = InventedPerson.ODILE.asActor();
        assertThat(count(odile, "mash.disagreement", contact)).isOne();
        assertThat(count(odile, "mash.disagreement_step", contact)).isEqualTo(2);
        assertThat(count(odile, "mash.disagreement_words", contact)).isZero();
        assertThat(count(odile, "mash.ask", contact)).isZero();
        var sees = house.as(InventedPerson.ODILE);
        sees.visit("/escalations");
        assertThat(sees.page().text()).contains("Essex Police").doesNotContain("Saltmarsh", "harm: we");
        assertThat(house.acting(InventedPerson.MAYA, () -> audit.looksAt("contact:" + contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains("raised a disagreement", "escalated a disagreement", "viewed escalated disagreements");
    }
}
