package org.breakwater.casework;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Even if the code had a bug, nobody can write in a record that they may not see. */
@HouseTest
class OnlyInWhatOneSeesTest {

    private static final Actor MAYA = InventedPerson.MAYA.asActor();

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private int write(Actor who, UUID record, String row) {
        var people = database.asOwner()
                .sql("select id from people.person where record_id = ? order by place")
                .param(record)
                .query(UUID.class)
                .list();
        var statement = "with r as (select cast(:record as uuid) as record, cast(:one as uuid) as one,"
                + " cast(:other as uuid) as other) insert into " + row + " from r";
        return acting.as(
                who,
                () -> jdbc.sql(statement)
                        .param("record", record)
                        .param("one", people.getFirst())
                        .param("other", people.get(1))
                        .update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                casework.chronology_entry (record_id, at, actor, actor_name, what) select record, now(), 'x', 'x',
                    'x'""", """
                casework.clock (record_id, subject, rule, rule_version, name, started_at, due_at, because)
                select record, record, 'x', 1, 'x', now(), now(), '{}'""", """
                casework.pathway_case (record_id, pathway, reference, step, stage, opened_at)
                    select record, 'x', one::text, 'x', 'X', now()""", """
                people.person (record_id, place, part, recorded_at) select record, 77, 'ADULT', now()""", """
                people.address (record_id, person_id, address, use, at_first, written_at)
                select record, one, 'x', 'HOME', false, now()""", """
                people.relationship (record_id, person_id, kind, other_id, responsible, written_at)
                select record, one, 'SIBLING', other, 'NO', now()""", """
                people.person_details (record_id, person_id, sex, language, interpreter, ethnicity, disabilities,
                    written_at)
                select record, one, '', '', 'NO', '', '{}', now()""", """
                people.identifier (person_id, record_id, kind, value) select one, record, 'ULN', '1'""", """
                people.find_key (key, person_id, record_id) select 1, one, record"""})
    void whoMayNotSeeARecordAddsNothingToIt(String row) {
        var furnished = new Furnished(house);
        var restricted = furnished.restrictedReport();
        var open = furnished.report();
        assertThatThrownBy(() -> write(MAYA, restricted, row)).hasStackTraceContaining("row-level security");
        for (var nobody :
                List.of(new Actor.Visitor(), InventedPerson.PETRA.asActor(), InventedPerson.LIORA.asActor())) {
            assertThatThrownBy(() -> write(nobody, open, row))
                    .as(nobody.roleName())
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(write(MAYA, open, row)).isOne();
        assertThat(write(InventedPerson.ADAEZE.asActor(), restricted, row)).isOne();
    }

    @Test
    void aPartOfTheProgramStillWrites() {
        var restricted = new Furnished(house).restrictedReport();
        assertThat(write(new Actor.Job("test"), restricted, """
                casework.chronology_entry (record_id, at, actor, actor_name, what) select record, now(), 'x', 'x',
                    'x'""")).isOne();
    }
}
