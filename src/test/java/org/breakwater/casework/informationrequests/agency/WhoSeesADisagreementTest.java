package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police disagree: their colleagues and the desk see it, nobody else does, with any query at all. */
@HouseTest
class WhoSeesADisagreementTest {

    private static final List<String> TABLES =
            List.of("mash.disagreement", "mash.disagreement_step", "mash.disagreement_words");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

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
    void aRestrictedContactsDisagreementIsThereForThoseNamedInItAlone() {
        var restricted = new Furnished(house).restrictedReport();
        raise(restricted, new Furnished(house).ask(restricted, "police", InventedPerson.ADAEZE));
        for (var table : TABLES) {
            assertThat(count(InventedPerson.ADAEZE.asActor(), table, restricted))
                    .as(table)
                    .isOne();
            assertThat(count(InventedPerson.MAYA.asActor(), table, restricted))
                    .as(table)
                    .isZero();
        }
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit("/cases/" + restricted + "/disagreements")).hasStatus(404);
    }

    @Test
    void anAnswerToAnAgencyMustNotSayWhoToldUs() {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        contact = new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        reportContent.children(),
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        new ReportContent.Reporter("Ottilie Brine", "a neighbour", "", "01632 960 777", "", false, ""),
                        List.of()));
        raise(contact, new AtTheDesk(house, contact).ask("police"));
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/cases/" + contact + "/disagreements");
        var one = gwen.page().select("a[href^=/desk/disagreements/]").attr("href");
        gwen.visit(one);
        assertThat(gwen.send(one, "finding", "STANDS", "words", "Ottilie Brine only heard a noise"))
                .hasStatus(422);
        assertThat(gwen.page().text()).contains("Remove anything that identifies the person who reported the concern");
        assertThat(gwen.send(one, "finding", "STANDS", "words", "Only a noise was heard"))
                .hasStatus(303);
    }
}
