package org.breakwater.casework.disagreements.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.disagreements.ThePoliceDisagree;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The police disagree: their colleagues and the desk see it, nobody else does, with any query at all. */
@HouseTest
class WhoSeesADisagreementTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    @Test
    void aRestrictedContactsDisagreementIsThereForThoseNamedInItAlone() {
        var restricted = new Furnished(house).restrictedReport();
        var police = new ThePoliceDisagree(
                house, restricted, new Furnished(house).ask(restricted, "police", InventedPerson.ADAEZE));
        for (var table : ThePoliceDisagree.TABLES) {
            assertThat(police.count(InventedPerson.ADAEZE.asActor(), table))
                    .as(table)
                    .isOne();
            assertThat(police.count(InventedPerson.MAYA.asActor(), table))
                    .as(table)
                    .isZero();
        }
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit("/cases/" + restricted + "/disagreements")).hasStatus(404);
    }

    @Test
    void anAnswerToAnAgencyMustNotSayWhoToldUs() {
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        var contact = new Furnished(house)
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
        new ThePoliceDisagree(house, contact);
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
