package org.breakwater.mash.informationrequests.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
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
        assertThat(petra.page().text()).contains("Stage 1: The manager who receives it", "we were there twice");
    }

    private int count(Actor actor, String table, UUID record) {
        return acting.as(
                actor,
                () -> jdbc.sql("select count(*) from %s where contact_id = '%s'".formatted(table, record))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void thePoliceAndTheDeskSeeItAndNobodyElse() {
        for (var table : TABLES) {
            assertThat(count(InventedPerson.PETRA.asActor(), table, contact))
                    .as(table)
                    .isOne();
            assertThat(count(InventedPerson.GWEN.asActor(), table, contact))
                    .as(table)
                    .isOne();
            for (var other :
                    List.of(InventedPerson.HAMISH, InventedPerson.FRANCES, InventedPerson.NELL, InventedPerson.ODILE)) {
                assertThat(count(other.asActor(), table, contact))
                        .as(table + " as " + other)
                        .isZero();
            }
            assertThat(count(new Actor.Visitor(), table, contact)).as(table).isZero();
            assertThat(count(new Actor.Job("notify"), table, contact)).as(table).isZero();
        }
        assertThat(house.as(InventedPerson.HAMISH).visit(path)).hasStatus(404);
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
    void nobodyAnswersForTheDeskFromOutsideNorAboutTheirOwnDecisionNorChangesAWord() {
        var say = """
                insert into mash.disagreement_words (disagreement_id, contact_id, stage, kind, finding, words, said_by,
                    said_by_name, said_at)
                select id, contact_id, 1, 'ANSWER', 'STANDS', 'x', :by, 'x', now() from mash.disagreement
                where contact_id = :contact""";
        var petra = InventedPerson.PETRA.asActor();
        assertThatThrownBy(() -> acting.as(
                        petra,
                        () -> jdbc.sql(say)
                                .param("by", petra.id().value())
                                .param("contact", contact)
                                .update()))
                .hasStackTraceContaining("row-level security");
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.decide("NO_FURTHER_ACTION");
        var maya = InventedPerson.MAYA.asActor();
        assertThatThrownBy(() -> acting.as(
                        maya,
                        () -> jdbc.sql(say)
                                .param("by", maya.id().value())
                                .param("contact", contact)
                                .update()))
                .hasStackTraceContaining("does not answer for it");
        assertThatThrownBy(() -> acting.as(
                        petra,
                        () -> jdbc.sql("update mash.disagreement_words set words = 'x'")
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThat(acting.as(
                        petra,
                        () -> jdbc.sql("update mash.disagreement set stage = 3").update()))
                .isZero();
    }

    @Test
    void aColleagueAtTheDeskMayDisagreeTooInTheirOwnName() {
        var maya = house.as(InventedPerson.MAYA);
        var own = "/cases/" + contact + "/disagreements";
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().select("a[href=" + own + "]")).hasSize(1);
        maya.visit(own);
        assertThat(maya.page().text()).contains("Essex Police, stage 1");
        assertThat(maya.send(own, "about", "NOT_ACTED", "words", "")).hasStatus(422);
        maya.follow(maya.send(own, "about", "NOT_ACTED", "words", "Two days, and no visit"));
        assertThat(maya.page().text()).contains("The desk, stage 1", "Two days, and no visit");
        maya.visit("/desk/disagreements");
        var others = maya.page().select("main tr a").eachAttr("href");
        assertThat(others).hasSizeGreaterThanOrEqualTo(2);
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
