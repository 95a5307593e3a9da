package org.breakwater.casework.handover.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.safecontact.warnings.Warnings;
import org.breakwater.database.QueryRows;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row security: what a receiving team's people can reach with any query at all, as the run-time role. */
@HouseTest
class WhatATeamSeesTest {

    private static final String ELSE = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('mash', 'people', 'casework', 'frontdoor') and tablename <> 'flyway_history'
                and not (schemaname = 'mash' and tablename in ('handover', 'handover_reply', 'handover_item',
                    'follow_up', 'strategy_action'))
            union select 'access.record' union select 'access.named_reader'""";

    private static final Actor LIORA = InventedPerson.LIORA.asActor();

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private UUID ours = new UUID(0, 0);
    private UUID theirs = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void oneChildGoesToTheAssessmentTeamAndOneToEarlyHelp() {
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.answer(InventedPerson.PETRA, desk.ask("police"), AgencyResponses.known(Rating.AMBER, null));
        desk.decide("ASSESSMENT", "EARLY_HELP");
        desk.approve();
        ours = of("assessment").id();
        theirs = of("early-help").id();
    }

    private HandoverRow of(String team) {
        return desk.handovers().stream()
                .filter(row -> row.team().equals(team))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private int count(Actor actor, String from) {
        return acting.as(
                actor,
                () -> jdbc.sql("select count(*) from " + from)
                        .query(Integer.class)
                        .single());
    }

    private void runs(Actor actor, String sql) {
        acting.as(actor, () -> jdbc.sql(sql).update());
    }

    @Test
    void itsOwnHandoverAndNoOtherTeams() {
        assertThat(count(LIORA, "mash.handover where id = '%s'".formatted(ours)))
                .isOne();
        assertThat(count(LIORA, "mash.handover where id = '%s'".formatted(theirs)))
                .isZero();
        assertThat(count(LIORA, "mash.handover where team <> 'assessment'")).isZero();
        for (var nobody : List.of(
                InventedPerson.PETRA.asActor(),
                InventedPerson.FRANCES.asActor(),
                new Actor.Visitor(),
                new Actor.Job("notify"))) {
            assertThat(count(nobody, "mash.handover")).as(nobody.toString()).isZero();
        }
    }

    @Test
    void whatGoesWithItsOwnHandoverAndWhatBecameItsOwn() {
        var items = "mash.handover_item where handover_id = '%s'";
        assertThat(count(LIORA, items.formatted(ours))).isPositive();
        assertThat(count(LIORA, items.formatted(theirs))).isZero();
        assertThat(count(LIORA, """
                mash.handover_item i where not exists (
                    select from mash.handover h where h.id = i.handover_id)""")).isZero();
        assertThat(count(LIORA, "mash.outstanding_item where team is distinct from 'assessment'"))
                .isZero();
        assertThat(count(LIORA, """
                mash.agreed_action a where not exists (
                    select from mash.outstanding_item f where f.subject = cast(a.id as text))""")).isZero();
        for (var nobody : List.of(InventedPerson.PETRA.asActor(), new Actor.Visitor())) {
            for (var table : List.of("mash.handover_item", "mash.outstanding_item")) {
                assertThat(count(nobody, table)).as(table).isZero();
            }
        }
    }

    @Test
    void nothingElseOfTheContactNeitherAnswersNorWhoToldUs() {
        for (var table : QueryRows.all(database.asOwner().sql(ELSE).query(String.class))) {
            assertThat(count(LIORA, table)).as(table).isZero();
        }
    }

    @Test
    void theSummaryHoldsNoneOfTheRawAnswersAndNotWhoToldUs() {
        var summary = acting.as(
                LIORA,
                () -> jdbc.sql("select to_jsonb(h)::text from mash.handover h where id = ?")
                        .param(ours)
                        .query(String.class)
                        .single());
        assertThat(summary)
                .contains("Pip Saltmarsh", "Marks on an arm were seen twice", "The facts and the history")
                .doesNotContain("Called to the address at night")
                .as("nor what was decided for another child of the family")
                .doesNotContain("EARLY_HELP");
    }

    @Test
    void whatWentToSomebodyElseInTheEndIsGoneFromItsSight() {
        desk.receive(
                of("assessment"),
                (liora, row) -> house.getBean(HandoverResponses.class).decline(liora, row, "No room"));
        assertThat(count(LIORA, "mash.handover where id = '%s'".formatted(ours)))
                .isOne();
        assertThat(count(LIORA, "mash.handover_response where handover_id = '%s'".formatted(ours)))
                .isOne();
        database.asOwner()
                .sql("update mash.handover set settled_at = now(), settled_how = 'OFFERED_AGAIN' where id = ?")
                .param(ours)
                .update();
        assertThat(count(LIORA, "mash.handover where id = '%s'".formatted(ours)))
                .isZero();
        assertThat(count(LIORA, "mash.handover_response where handover_id = '%s'".formatted(ours)))
                .isZero();
    }

    @Test
    void ofARestrictedContactTheTeamSeesItsHandoverAndTheDeskOnlyWhoIsNamed() {
        database.asOwner()
                .sql("update access.record set restricted = true where id = ?")
                .param(contact)
                .update();
        var own = "mash.handover where id = '%s'".formatted(ours);
        assertThat(count(LIORA, own)).isOne();
        assertThat(count(InventedPerson.MAYA.asActor(), own)).isZero();
        assertThat(count(InventedPerson.ADAEZE.asActor(), own)).isZero();
    }

    @Test
    void itCannotAnswerForAnotherNorInWritingNorHandOverNorChangeWhatItRead() {
        var say = """
                insert into mash.handover_response (handover_id, contact_id, team, accepted, worker, in_writing, how,
                    said_on, replied_by, replied_by_name, replied_at)
                values ('%s', '%s', '%s', true, 'x', %s, '%s', current_date, 'a', 'b', now())""";
        for (var forbidden : List.of(
                say.formatted(theirs, contact, "early-help", "false", ""),
                say.formatted(theirs, contact, "assessment", "false", ""),
                say.formatted(ours, UUID.randomUUID(), "assessment", "false", ""),
                say.formatted(ours, contact, "assessment", "true", "by post"))) {
            assertThatThrownBy(() -> runs(LIORA, forbidden))
                    .as(forbidden)
                    .hasStackTraceContaining("row-level security");
        }
        assertThatThrownBy(() ->
                        runs(InventedPerson.MAYA.asActor(), say.formatted(ours, contact, "assessment", "false", "")))
                .as("the desk does not accept for a team of the house")
                .hasStackTraceContaining("row-level security");
        for (var column : List.of("rationale = 'x'", "team = 'early-help'", "worker = 'x'", "due_at = now()")) {
            var table = column.startsWith("worker") ? "handover_response" : "handover";
            assertThatThrownBy(() -> runs(LIORA, "update mash.%s set %s".formatted(table, column)))
                    .as(column)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void anothersHandoverLooksLikeNothingAndTheTryIsWrittenDown() {
        var liora = house.as(InventedPerson.LIORA);
        assertThat(liora.visit("/handovers/" + ours)).hasStatus(200);
        for (var path : List.of(
                "/handovers/" + theirs,
                "/handovers/" + UUID.randomUUID(),
                "/handovers/" + theirs + "/hand-over.csv",
                "/handovers/" + ours + "/hand-over.csv",
                "/cases/" + contact + "/handover",
                "/cases/" + contact + "/handover/" + ours,
                "/desk/contact/" + contact,
                "/information-requests")) {
            assertThat(liora.visit(path)).as(path).hasStatus(404);
        }
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry where subject = ? and act like 'was refused%'")
                        .param("handover:" + theirs)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatToKnowBeforeAVisitIsReadByTheTeamThatGoesAndNobodyElse() {
        var know = "unnest(mash.know_first('%s'))";
        var maya = InventedPerson.MAYA.asActor();
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(Warnings.class)
                        .warn(maya, desk.now(), desk.now().version(), "A dog in the yard", LocalDate.of(2099, 1, 1)));
        assertThat(count(LIORA, know.formatted(ours))).isOne();
        assertThat(count(maya, know.formatted(ours))).isOne();
        assertThat(count(LIORA, know.formatted(theirs))).isZero();
        for (var nobody : List.of(InventedPerson.PETRA.asActor(), new Actor.Visitor(), new Actor.Job("notify"))) {
            assertThat(count(nobody, know.formatted(ours)))
                    .as(nobody.toString())
                    .isZero();
        }
        desk.receive(
                of("assessment"),
                (liora, row) -> house.getBean(HandoverResponses.class).decline(liora, row, "No room"));
        assertThat(count(LIORA, know.formatted(ours)))
                .as("to a team that takes nobody on, it stays as it was when the child was handed over")
                .isZero();
    }
}
