package org.breakwater.casework.disagreements.agency;

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
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency disagrees, and sees its own disagreement and no other. */
@HouseTest
class AgencyDisagreementScreensTest {

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
}
