package org.breakwater.training.office.trainers;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Trainers, and their assignments to sessions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Trainers {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Trainers(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The office's data about a trainer. @param approved whether their employer agrees */
    public record Known(String name, String topics, String availability, String employer, boolean approved) {

        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    public List<TrainerRow> everybody() {
        return all(jdbc.sql(TrainerRow.ALL).query(TrainerRow.class));
    }

    /** Those who match every word: by name, courses and availability. */
    public List<TrainerRow> search(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return all(jdbc.sql(TrainerRow.SEARCH).param("words", words).query(TrainerRow.class));
    }

    public Optional<TrainerRow> find(UUID id) {
        return jdbc.sql(TrainerRow.BY_ID)
                .param("id", id)
                .query(TrainerRow.class)
                .optional();
    }

    /** Idempotent by id. @return whether they exist now; false if another has the address */
    public boolean add(Actor.Person by, UUID id, String email, Known known) {
        var added = jdbc.sql(ADD)
                .paramSource(known)
                .param("now", clock.instant())
                .param("id", id)
                .param("email", email.toLowerCase(Locale.ROOT))
                .update();
        if (added == 1) {
            record(by, id, "added a trainer");
        }
        return added == 1 || find(id).isPresent();
    }

    public void keep(Actor.Person by, UUID id, Known known) {
        jdbc.sql(KEEP)
                .paramSource(known)
                .param("now", clock.instant())
                .param("id", id)
                .update();
        record(by, id, "changed a trainer");
    }

    /** They are inactive from now on, and open no register. */
    public void end(Actor.Person by, UUID id) {
        jdbc.sql(END).param("now", clock.instant()).param("id", id).update();
        record(by, id, "ended a trainer");
    }

    public void takeUpAgain(Actor.Person by, UUID id) {
        jdbc.sql(AGAIN).param("id", id).update();
        record(by, id, "took up a trainer again");
    }

    public List<TrainerRow> of(UUID session) {
        return all(jdbc.sql(TrainerRow.OF_SESSION).param("session", session).query(TrainerRow.class));
    }

    /** Those of these who have another session at that time. */
    public List<TrainerClashRow> elsewhere(UUID session, Collection<UUID> trainers) {
        return all(jdbc.sql(TrainerClashRow.OF_SESSION)
                .param("session", session)
                .param("trainers", trainers.toArray(UUID[]::new))
                .query(TrainerClashRow.class));
    }

    /** Assigns exactly these to the session. */
    public void give(Actor.Person by, UUID session, Collection<UUID> trainers) {
        var ids = trainers.toArray(UUID[]::new);
        jdbc.sql(TAKE).param("session", session).param("trainers", ids).update();
        jdbc.sql(GIVE).param("session", session).param("trainers", ids).update();
        audit.record(by.id(), by.roleName(), "said who trains a session", "session:" + session, "");
    }

    private void record(Actor.Person by, UUID id, String act) {
        audit.record(by.id(), by.roleName(), act, "trainer:" + id, "");
    }

    /** Other planning with them waits until this transaction has ended. */
    public void hold(List<UUID> who) {
        who.stream()
                .sorted()
                .forEach(id ->
                        jdbc.sql(LOCK).param("trainer", id.toString()).query().listOfRows());
    }

    static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('trainer ' || :trainer, 0)) as text)";

    static final String ADD = """
            insert into training.trainer (id, name, email, topics, availability, employer, approved_at, made_at)
            values (:id, :name, :email, :topics, :availability, :employer,
                case when :approved then cast(:now as timestamptz) end, :now)
            on conflict do nothing""";

    /** The date of the employer's consent stays as it was, as long as they consent. */
    static final String KEEP = """
            update training.trainer set name = :name, topics = :topics, availability = :availability,
                employer = :employer,
                approved_at = case when :approved then coalesce(approved_at, cast(:now as timestamptz)) end
            where id = :id""";

    static final String END = "update training.trainer set ended_at = coalesce(ended_at, :now) where id = :id";

    static final String AGAIN = "update training.trainer set ended_at = null where id = :id";

    static final String TAKE = """
            delete from training.session_trainer
            where session_id = :session and not trainer_id = any(cast(:trainers as uuid[]))""";

    static final String GIVE = """
            insert into training.session_trainer (session_id, trainer_id)
            select :session, t.id from training.trainer t where t.id = any(cast(:trainers as uuid[]))
            on conflict do nothing""";
}
