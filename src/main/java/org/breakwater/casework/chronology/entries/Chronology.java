package org.breakwater.casework.chronology.entries;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.ActorId;
import org.breakwater.casework.DeputyActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every action on a record, in order, with who and when. Append-only. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Chronology {

    /** The name used for a member of the public, who is never named in a chronology. */
    static final String REPORTER = "Person reporting the concern";

    private final JdbcClient jdbc;
    private final DeputyActs deputyActs;
    private final Clock clock;

    Chronology(JdbcClient jdbc, DeputyActs deputyActs, Clock clock) {
        this.jdbc = jdbc;
        this.deputyActs = deputyActs;
        this.clock = clock;
    }

    /**
     * @param what the action, as a practitioner would say it: "Screened amber"
     * @param words why, or the empty string
     */
    public void add(Actor actor, UUID record, String what, String words) {
        jdbc.sql(ADD)
                .param("record", record)
                .param("at", clock.instant())
                .param("actor", actor.id().value())
                .param("name", nameOf(actor))
                .param("what", what)
                .param("words", words)
                .update();
        if (actor instanceof Actor.Person person) {
            deputyActs.acted(person, record);
        }
    }

    /** The entries of a record, oldest first. */
    public List<ChronologyRow> of(UUID record) {
        return all(jdbc.sql(ChronologyRow.OF_RECORD).param("record", record).query(ChronologyRow.class));
    }

    /** The entries after the first n, oldest first. */
    public List<ChronologyRow> since(UUID record, int seen) {
        return all(jdbc.sql(ChronologyRow.SINCE)
                .param("record", record)
                .param("seen", seen)
                .query(ChronologyRow.class));
    }

    /** Who did this last; empty if nobody did. */
    public Optional<ActorId> lastToHave(UUID record, String what) {
        return jdbc.sql(LAST)
                .param("record", record)
                .param("what", what)
                .query(String.class)
                .optional()
                .map(ActorId::new);
    }

    private static String nameOf(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> person.name();
            case Actor.Visitor visitor -> REPORTER;
            case Actor.Job job -> "Breakwater";
        };
    }

    static final String LAST = """
            select actor from casework.chronology_entry where record_id = :record and what = :what
                order by id desc limit 1""";

    static final String ADD = """
            insert into casework.chronology_entry (record_id, at, actor, actor_name, what, words)
            values (:record, :at, :actor, :name, :what, :words)""";
}
