package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even if the code had a bug, the database rejects an entry that is signed with another person's name. */
@HouseTest
class InOnesOwnNameTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();
    private static final Actor TOMASZ = InventedPerson.TOMASZ.asActor();
    private static final Actor ADAEZE = InventedPerson.ADAEZE.asActor();
    private static final Actor GWEN = InventedPerson.GWEN.asActor();

    private static final String DECIDE = """
            insert into casework.decision (record_id, about, outcomes, rationale, author, author_name, proposed_at)
            values (:record, gen_random_uuid(), '{ADVICE}', 'x', :who, 'x', now())""";

    private static final String JUDGE = """
            insert into casework.approval (decision_id, record_id, approved, approver, approver_name, given_at)
            values (:decision, :record, true, :who, 'x', now())""";

    private static final String PROTECT = """
            insert into mash.immediate_action (contact_id, what, acted_at, acted_by, acted_by_name, recorded_at)
            values (:record, 'x', now(), :who, 'x', now())""";

    private static final String APPROVE = """
            update mash.immediate_action set approved_by = :who, approved_by_name = 'x', approved_at = now()
            where contact_id = :record""";

    private static final String WRITE =
            "insert into mash.referrer_feedback (contact_id, words, written_by, written_at) values (:record, 'x', "
                    + ":who, now())";

    private static final String SAY = """
            insert into people.match (one, other, one_record, other_record, answer, why, said_by, said_by_name, said_at)
            values (:one, :other, :oneRecord, :otherRecord, 'SAME', 'x', :who, 'x', now())""";

    private static final String AGREE = """
            insert into people.match_decision (same_id, agreed, said_by, said_by_name, said_at)
            select id, true, :who, 'x', now() from people.match where one = :one and other = :other""";

    private static final String PART = """
            insert into people.match_separation (same_id, why, said_by, said_by_name, said_at)
            select id, 'x', :who, 'x', now() from people.match where one = :one and other = :other""";

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private int runs(Actor actor, String sql, Map<String, ?> params) {
        return acting.as(actor, () -> jdbc.sql(sql).params(params).update());
    }

    private int signs(Actor actor, Actor signature, String sql, UUID record) {
        return runs(actor, sql, Map.of("record", record, "who", signature.id().value()));
    }

    private void refuses(Actor actor, Actor signature, String sql, UUID record) {
        assertThatThrownBy(() -> signs(actor, signature, sql, record))
                .as("%s signs as %s", actor, signature)
                .hasStackTraceContaining("row-level security");
    }

    private UUID decided() {
        var desk = new AtTheDesk(house, new Furnished(house).report());
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("EARLY_HELP");
        return desk.now().id();
    }

    private UUID decisionOf(UUID record) {
        return database.asOwner()
                .sql("select id from casework.decision where record_id = ? limit 1")
                .param(record)
                .query(UUID.class)
                .single();
    }

    private int judges(Actor actor, Actor signature, UUID decision, UUID record) {
        return runs(
                actor,
                JUDGE,
                Map.of(
                        "decision",
                        decision,
                        "record",
                        record,
                        "who",
                        signature.id().value()));
    }

    @Test
    void aDecisionIsSignedByWhoMakesItAndItsApprovalByTheManagerWhoApproves() {
        var record = decided();
        var decision = decisionOf(record);
        refuses(MAYA, TOMASZ, DECIDE, record);
        assertThat(signs(MAYA, MAYA, DECIDE, record)).isOne();
        for (var signed : List.of(List.of(MAYA, ADAEZE), List.of(TOMASZ, TOMASZ), List.of(ADAEZE, GWEN))) {
            assertThatThrownBy(() -> judges(signed.getFirst(), signed.getLast(), decision, record))
                    .as(signed.toString())
                    .hasStackTraceContaining("row-level security");
        }
        assertThatThrownBy(() -> judges(ADAEZE, ADAEZE, decision, new Furnished(house).report()))
                .as("under another record")
                .hasStackTraceContaining("verdict_in_record");
        assertThat(judges(ADAEZE, ADAEZE, decision, record)).isOne();
    }

    @Test
    void protectionIsSignedByWhoActedAndApprovedByAnotherWhoIsAManager() {
        var record = new Furnished(house).report();
        var idris = InventedPerson.IDRIS.asActor();
        refuses(idris, TOMASZ, PROTECT, record);
        assertThat(signs(idris, idris, PROTECT, record)).isOne();
        refuses(ADAEZE, GWEN, APPROVE, record);
        assertThat(signs(TOMASZ, ADAEZE, APPROVE, record)).isZero();
        assertThat(signs(ADAEZE, ADAEZE, APPROVE, record)).isOne();
        assertThat(signs(GWEN, GWEN, APPROVE, record)).as("once").isZero();
    }

    @Test
    void wordsForAProfessionalAreWrittenByOneAndApprovedByAnotherInTheirOwnNames() {
        var reportContent = Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO);
        var record = new Furnished(house).report(reportContent);
        var approve = "update mash.referrer_feedback set approved_by = :who where contact_id = :record";
        var change = "update mash.referrer_feedback set words = words || 'y', written_by = :who where contact_id = "
                + ":record";
        forbidden(MAYA, TOMASZ, WRITE, record);
        assertThat(signs(MAYA, MAYA, WRITE, record)).isOne();
        forbidden(MAYA, ADAEZE, approve, record);
        forbidden(TOMASZ, TOMASZ, approve, record);
        forbidden(ADAEZE, GWEN, approve, record);
        assertThat(signs(ADAEZE, ADAEZE, change, record)).isOne();
        forbidden(ADAEZE, ADAEZE, approve, record);
        assertThat(signs(GWEN, GWEN, approve, record)).isOne();
        forbidden(GWEN, ADAEZE, change, record);
        forbidden(ADAEZE, ADAEZE, change, record);
        var give = "update mash.referrer_feedback set given_at = now(), given_how = :who where contact_id = :record";
        assertThat(signs(MAYA, MAYA, give, record)).isOne();
    }

    private void forbidden(Actor actor, Actor signature, String sql, UUID record) {
        assertThatThrownBy(() -> signs(actor, signature, sql, record))
                .as("%s signs as %s", actor, signature)
                .hasStackTraceContaining("own name");
    }

    @Test
    void whetherTwoPeopleAreOneIsSaidAgreedAndTakenBackInOnesOwnName() {
        var records = List.of(new Furnished(house).report(), new Furnished(house).report());
        var people = database.asOwner()
                .sql("select id, record_id from people.person where record_id in (?, ?) and place = 0 order by id")
                .params(records)
                .query()
                .listOfRows();
        var one = people.getFirst();
        var other = people.getLast();
        assertThatThrownBy(() -> says(MAYA, TOMASZ, SAY, one, other)).hasStackTraceContaining("row-level security");
        var elsewhere = Map.of("id", other.get("id"), "record_id", new Furnished(house).report());
        assertThatThrownBy(() -> says(MAYA, MAYA, SAY, one, elsewhere)).hasStackTraceContaining("other_in_record");
        assertThat(says(MAYA, MAYA, SAY, one, other)).isOne();
        assertThatThrownBy(() -> says(MAYA, TOMASZ, AGREE, one, other)).hasStackTraceContaining("row-level security");
        assertThat(says(TOMASZ, TOMASZ, AGREE, one, other)).isOne();
        assertThatThrownBy(() -> says(MAYA, TOMASZ, PART, one, other)).hasStackTraceContaining("row-level security");
        assertThat(says(MAYA, MAYA, PART, one, other)).isOne();
    }

    private int says(Actor actor, Actor signature, String sql, Map<String, ?> one, Map<String, ?> other) {
        return runs(
                actor,
                sql,
                Map.of(
                        "one", one.get("id"),
                        "other", other.get("id"),
                        "oneRecord", one.get("record_id"),
                        "otherRecord", other.get("record_id"),
                        "who", signature.id().value()));
    }
}
