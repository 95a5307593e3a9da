package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.QueryRows;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row security: what an agency's people can reach with any query at all, as the run-time role. */
@HouseTest
class WhatAnAgencySeesTest {

    private static final String ELSE = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('mash', 'people', 'casework', 'frontdoor') and tablename <> 'flyway_history'
                and not (schemaname = 'mash' and tablename in ('information_request', 'information_request_person',
                    'response', 'strategy_discussion_invitation'))
            union select 'access.record' union select 'access.named_reader'""";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private UUID police = new UUID(0, 0);
    private UUID health = new UUID(0, 0);

    @BeforeEach
    void bothAreAskedAndHaveAnswered() {
        contact = new Furnished(house).report();
        var desk = new AtTheDesk(house, contact);
        police = desk.ask("police");
        health = desk.ask("health");
        desk.answer(InventedPerson.PETRA, police, AgencyResponses.notKnown());
        desk.answer(InventedPerson.HAMISH, health, AgencyResponses.notKnown());
    }

    private int count(Actor actor, String from) {
        return acting.as(
                actor,
                () -> jdbc.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void itsOwnQuestionAndAnswerAndNoOtherAgencys() {
        for (var table : List.of("mash.information_request where id", "mash.response where ask_id")) {
            assertThat(count(InventedPerson.PETRA.asActor(), "%s = '%s'".formatted(table, police)))
                    .as(table)
                    .isOne();
            assertThat(count(InventedPerson.PETRA.asActor(), "%s = '%s'".formatted(table, health)))
                    .as(table)
                    .isZero();
        }
        var people = "mash.information_request_person where ask_id = '%s'";
        assertThat(count(InventedPerson.PETRA.asActor(), people.formatted(police)))
                .isPositive();
        assertThat(count(InventedPerson.PETRA.asActor(), people.formatted(health)))
                .isZero();
        assertThat(count(InventedPerson.PETRA.asActor(), "mash.information_request where agency <> 'police'"))
                .isZero();
        assertThat(count(
                        InventedPerson.VERNON.asActor(),
                        "mash.information_request where contact_id = " + "'%s'".formatted(contact)))
                .isZero();
    }

    @Test
    void thatItIsCalledUntilThatHasEndedAndNoOtherAgencysCall() {
        var petra = InventedPerson.PETRA.asActor();
        var here = "mash.strategy_discussion_invitation where contact_id = '%s'".formatted(contact);
        var table = new AtTheTable(house, contact);
        table.callStrategy();
        assertThat(count(petra, here)).isOne();
        assertThat(count(petra, here + " and agency <> 'police'")).isZero();
        assertThat(count(InventedPerson.VERNON.asActor(), here)).isZero();
        assertThatThrownBy(() -> acting.as(
                        petra,
                        () -> jdbc.sql("update mash.strategy_discussion_invitation set contact_id = contact_id")
                                .update()))
                .hasStackTraceContaining("permission denied");
        assertThat(acting.as(
                        petra,
                        () -> jdbc.sql("update mash.strategy_discussion_invitation set how = 'x'")
                                .update()))
                .isZero();
    }

    @Test
    void nothingElseOfTheContact() {
        for (var table : QueryRows.all(database.asOwner().sql(ELSE).query(String.class))) {
            assertThat(count(InventedPerson.PETRA.asActor(), table)).as(table).isZero();
        }
    }

    @Test
    void ofARestrictedContactTheAskedAgencySeesItsQuestionAndTheDeskOnlyWhoIsNamed() {
        var restricted = new Furnished(house).restrictedReport();
        var ask = new Furnished(house).ask(restricted, "police", InventedPerson.ADAEZE);
        var own = "mash.information_request where id = '%s'".formatted(ask);
        assertThat(count(InventedPerson.PETRA.asActor(), own)).isOne();
        assertThat(count(InventedPerson.HAMISH.asActor(), own)).isZero();
        assertThat(count(InventedPerson.ADAEZE.asActor(), own)).isOne();
        assertThat(count(InventedPerson.MAYA.asActor(), own)).isZero();
        assertThat(count(InventedPerson.FRANCES.asActor(), own)).isZero();
        assertThat(count(new Actor.Job("notify"), own)).isZero();
    }

    @Test
    void itCannotAnswerForAnotherNorAskNorChangeWhatItSaid() {
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.PETRA,
                        () -> jdbc.sql("""
                                insert into mash.response (ask_id, contact_id, agency, kind, searched, systems,
                                    fact_when,
                                    fact_words, replied_by, replied_by_name, replied_at)
                                values (:ask, :contact, 'police', 'NOT_KNOWN', '{NAMES}', '{x}', '{}', '{}', 'a', 'b',
                                    now())""")
                                .param("ask", health)
                                .param("contact", contact)
                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.PETRA,
                        () -> jdbc.sql("update mash.response set why = 'x'").update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.PETRA,
                        () -> jdbc.sql("update mash.information_request set facts = 'x'")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void anothersQuestionLooksLikeNothingAndTheTryIsWrittenDown() {
        var petra = house.as(InventedPerson.PETRA);
        assertThat(petra.visit("/information-requests/" + police)).hasStatus(200);
        assertThat(petra.visit("/information-requests/" + health)).hasStatus(404);
        assertThat(petra.visit("/information-requests/" + UUID.randomUUID())).hasStatus(404);
        assertThat(petra.visit("/desk/contact/" + contact)).hasStatus(404);
        assertThat(petra.visit("/cases/" + contact + "/information-requests")).hasStatus(404);
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where subject = ? and act like 'was refused%'")
                        .param("ask:" + health)
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
