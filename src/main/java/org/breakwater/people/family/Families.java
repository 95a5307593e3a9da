package org.breakwater.people.family;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.people.EndedFact;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchKeyUpdates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The relationships and addresses of the people of a record. Append-only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Families {

    private final JdbcClient jdbc;
    private final People people;
    private final MatchKeyUpdates keys;
    private final Clock clock;

    Families(JdbcClient jdbc, People people, MatchKeyUpdates keys, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    public Family of(UUID record) {
        return new Family(
                people.of(record),
                all(jdbc.sql(RelationshipRow.OF_RECORD).param("record", record).query(RelationshipRow.class)),
                all(jdbc.sql(HouseholdRow.OF_RECORD).param("record", record).query(HouseholdRow.class)));
    }

    /**
     * Stores a relationship of two people of the record.
     *
     * @param supersedes the one that it corrects; null if it is new
     * @return whether both are people of this record
     */
    public boolean relate(Actor.Person by, UUID record, ReportedRelationship told, @Nullable UUID supersedes) {
        return jdbc.sql(RELATE)
                        .paramSource(told)
                        .param("record", record)
                        .param("supersedes", supersedes)
                        .param("by", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    /** Ends it; returns whether it was current. */
    public boolean endRelation(Actor.Person by, UUID relation, EndedFact endedFact) {
        return end(END_RELATION, by, relation, endedFact);
    }

    /** Adds an address of these people; returns how many of them are people of this record. */
    public int live(Actor.Person by, UUID record, List<UUID> who, ReportedHome told) {
        var written = jdbc.sql(LIVE)
                .paramSource(told)
                .param("record", record)
                .param("who", who.toArray(UUID[]::new))
                .param("by", by.name())
                .param("at", clock.instant())
                .update();
        keys.give(who.toArray(UUID[]::new));
        return written;
    }

    /** They no longer live there, or never did; returns whether it was current. */
    public boolean endHome(Actor.Person by, UUID home, EndedFact endedFact) {
        return end(END_HOME, by, home, endedFact);
    }

    private boolean end(String sql, Actor.Person by, UUID what, EndedFact endedFact) {
        return jdbc.sql(sql)
                        .param("id", what)
                        .param("how", endedFact.how().name())
                        .param("until", endedFact.until())
                        .param("why", endedFact.why())
                        .param("by", by.name())
                        .param("at", clock.instant())
                        .update()
                == 1;
    }

    static final String RELATE = """
            insert into people.relationship (record_id, person_id, kind, other_id, words, responsible, since, until,
                told_by, supersedes, written_by_name, written_at)
            select p.record_id, p.id, :kind, o.id, :words, :responsible, :since, :until, :toldBy,
                cast(:supersedes as uuid), :by, :at
            from people.person p join people.person o on o.record_id = p.record_id and o.id <> p.id
            where p.record_id = :record and p.id = :person and o.id = :other""";

    static final String END_RELATION = """
            update people.relationship set ended_how = :how, until = coalesce(nullif(:until, ''), until), ended_why =
                :why,
                ended_by_name = :by, ended_at = :at
            where id = :id and ended_at is null""";

    static final String LIVE = """
            insert into people.address (record_id, person_id, address, use, since, until, told_by, at_first,
                written_by_name, written_at)
            select p.record_id, p.id, :address, :use, :since, :until, :toldBy, false, :by, :at
            from people.person p where p.record_id = :record and p.id = any(cast(:who as uuid[]))""";

    static final String END_HOME = """
            update people.address set ended_how = :how, until = coalesce(nullif(:until, ''), until), ended_why = :why,
                ended_by_name = :by, ended_at = :at
            where id = :id and ended_at is null""";
}
