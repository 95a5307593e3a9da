package org.breakwater.casework.disagreements.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.disagreements.ThePoliceDisagree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An escalated disagreement is on the business manager’s list, with no word of the case. */
@HouseTest
class EscalationsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLog audit;

    private ThePoliceDisagree police;

    @BeforeEach
    void thePoliceDisagree() {
        clock.setLondon("2026-09-01T10:00");
        police = new ThePoliceDisagree(house);
    }

    @Test
    void farUpTheBusinessManagerSeesWhereItStandsAndNoWord() {
        clock.setLondon("2026-09-04T17:31");
        var petra = house.as(InventedPerson.PETRA);
        petra.visit(police.path);
        petra.follow(petra.send(police.path + "/escalate", "why", "No answer came in time"));
        assertThat(petra.page().text()).contains("Stage 2");
        var odile = InventedPerson.ODILE.asActor();
        assertThat(police.count(odile, "mash.disagreement")).isOne();
        assertThat(police.count(odile, "mash.disagreement_step")).isEqualTo(2);
        assertThat(police.count(odile, "mash.disagreement_text")).isZero();
        assertThat(police.count(odile, "mash.information_request")).isZero();
        var sees = house.as(InventedPerson.ODILE);
        sees.visit("/escalations");
        assertThat(sees.page().text()).contains("Essex Police").doesNotContain("Saltmarsh", "harm: we");
        assertThat(house.acting(InventedPerson.MAYA, () -> audit.looksAt("contact:" + police.contact, 50)))
                .extracting(auditedAct -> auditedAct.act())
                .contains("raised a disagreement", "escalated a disagreement", "viewed escalated disagreements");
    }
}
