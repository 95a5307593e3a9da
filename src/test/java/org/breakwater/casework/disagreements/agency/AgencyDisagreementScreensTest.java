package org.breakwater.casework.disagreements.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.disagreements.ThePoliceDisagree;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency disagrees, and sees its own disagreement and no other. */
@HouseTest
class AgencyDisagreementScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private ThePoliceDisagree police;

    @BeforeEach
    void thePoliceDisagree() {
        clock.setLondon("2026-09-01T10:00");
        police = new ThePoliceDisagree(house);
    }

    @Test
    void thePoliceAndTheDeskSeeItAndNobodyElse() {
        for (var table : ThePoliceDisagree.TABLES) {
            assertThat(police.count(InventedPerson.PETRA.asActor(), table))
                    .as(table)
                    .isOne();
            assertThat(police.count(InventedPerson.GWEN.asActor(), table))
                    .as(table)
                    .isOne();
            for (var other :
                    List.of(InventedPerson.HAMISH, InventedPerson.FRANCES, InventedPerson.NELL, InventedPerson.ODILE)) {
                assertThat(police.count(other.asActor(), table))
                        .as(table + " as " + other)
                        .isZero();
            }
            assertThat(police.count(new Actor.Visitor(), table)).as(table).isZero();
            assertThat(police.count(new Actor.Job("notify"), table)).as(table).isZero();
        }
        assertThat(house.as(InventedPerson.HAMISH).visit(police.path)).hasStatus(404);
    }

    @Test
    void nobodyAnswersForTheDeskFromOutsideNorAboutTheirOwnDecisionNorChangesAWord() {
        var say = """
                insert into mash.disagreement_text (disagreement_id, contact_id, stage, kind, finding, words, said_by,
                    said_by_name, said_at)
                select id, contact_id, 1, 'ANSWER', 'STANDS', 'x', :by, 'x', now() from mash.disagreement
                where contact_id = :contact""";
        var petra = InventedPerson.PETRA.asActor();
        assertThatThrownBy(() -> acting.as(
                        petra,
                        () -> jdbc.sql(say)
                                .param("by", petra.id().value())
                                .param("contact", police.contact)
                                .update()))
                .hasStackTraceContaining("row-level security");
        var desk = new AtTheDesk(house, police.contact);
        desk.screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        desk.decide("NO_FURTHER_ACTION");
        var maya = InventedPerson.MAYA.asActor();
        assertThatThrownBy(() -> acting.as(
                        maya,
                        () -> jdbc.sql(say)
                                .param("by", maya.id().value())
                                .param("contact", police.contact)
                                .update()))
                .hasStackTraceContaining("does not answer for it");
        assertThatThrownBy(() -> acting.as(
                        petra,
                        () -> jdbc.sql("update mash.disagreement_text set words = 'x'")
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThat(acting.as(
                        petra,
                        () -> jdbc.sql("update mash.disagreement set stage = 3").update()))
                .isZero();
    }
}
