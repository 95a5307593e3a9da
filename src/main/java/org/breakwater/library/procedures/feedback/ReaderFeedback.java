package org.breakwater.library.procedures.feedback;

import static org.breakwater.database.QueryRows.all;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.texts.TextVersionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Readers' comments on wrong or unclear content. Anyone can send one, without an account; editors read it and record
 * what was done. Nothing is sent automatically.
 */
@Component
public class ReaderFeedback {

    /** How long it is kept after it was closed; {@code PRIVACY.md} says so too. */
    public static final Duration KEPT = Duration.ofDays(90);

    public static final int ON_A_PAGE = 20;

    private static final Actor.Visitor VISITOR = new Actor.Visitor();
    private static final Actor.Job JOB = new Actor.Job("feedback");

    static final String RECEIVE = """
            insert into library.feedback (once, version_id, clause, words, email, received_at)
            values (:once, :version, :clause, :words, :email, :at) on conflict do nothing""";

    static final String CLOSE = """
            insert into library.feedback_answer (feedback_id, done, by_whom, by_name, at)
            values (:id, :done, :who, :name, :at) on conflict do nothing""";

    static final String COUNT = """
            select count(*) from library.feedback f
            where not exists (select from library.feedback_answer a where a.feedback_id = f.id)""";

    static final String COUNT_OF_PATH = """
            select count(*) from library.feedback f join library.version v on v.id = f.version_id
            where v.path = :path and not exists (select from library.feedback_answer a where a.feedback_id = f.id)""";

    static final String FORGET = """
            delete from library.feedback f
            where exists (select from library.feedback_answer a where a.feedback_id = f.id and a.at < :before)""";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    ReaderFeedback(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A comment on a text.
     *
     * @param once of the form that was sent: the same text is stored once, and different text as a second comment
     * @param clause its id; empty for the whole text
     * @param email where we may answer; or empty
     */
    public record FeedbackGiven(UUID once, TextVersionRow about, String clause, String words, String email) {

        /** A reader who goes back and rewrites it must not be thanked for text that is not stored. */
        private UUID key() {
            var all = String.join("\0", once.toString(), clause, words, email);
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return "FeedbackGiven[" + once + "]";
        }
    }

    /** Stores it, durably, under nobody's name. */
    public void receive(FeedbackGiven told) {
        acting.as(VISITOR, () -> {
            var kept = jdbc.sql(RECEIVE)
                    .param("once", told.key())
                    .param("version", told.about().id())
                    .param("clause", told.clause())
                    .param("words", told.words())
                    .param("email", told.email())
                    .param("at", clock.instant())
                    .update();
            if (kept == 1) {
                record(
                        VISITOR,
                        "told us what is wrong or unclear in a text",
                        "text:" + told.about().path());
            }
        });
    }

    /** How many are open. */
    public int open(Actor.Person who) {
        return acting.looking(who, () -> jdbc.sql(COUNT).query(Integer.class).single());
    }

    public int open(Actor.Person who, String path) {
        return acting.looking(
                who,
                () -> jdbc.sql(COUNT_OF_PATH)
                        .param("path", path)
                        .query(Integer.class)
                        .single());
    }

    /** Open ones, the oldest first; one more than a page has, if there are more. */
    public List<FeedbackRow> open(Actor.Person who, int page) {
        return list(who, jdbc.sql(FeedbackRow.OPEN), page);
    }

    public List<FeedbackRow> open(Actor.Person who, String path, int page) {
        return list(who, jdbc.sql(FeedbackRow.OPEN_OF_PATH).param("path", path), page);
    }

    /** Those that were closed and are still kept, the latest first. */
    public List<FeedbackRow> closed(Actor.Person who, int page) {
        return list(who, jdbc.sql(FeedbackRow.CLOSED), page);
    }

    public Optional<FeedbackRow> read(Actor.Person who, UUID id) {
        return acting.looking(who, () -> {
            var found = jdbc.sql(FeedbackRow.ONE)
                    .param("id", id)
                    .query(FeedbackRow.class)
                    .optional();
            found.ifPresent(one -> record(who, "read feedback about a text", "feedback:" + id));
            return found;
        });
    }

    /** Closes it; false if someone else has done so before. */
    public boolean close(Actor.Person who, UUID id, String done) {
        return acting.as(who, () -> {
            var closed = jdbc.sql(CLOSE)
                    .param("id", id)
                    .param("done", done)
                    .param("who", who.id().value())
                    .param("name", who.name())
                    .param("at", clock.instant())
                    .update();
            if (closed == 1) {
                record(who, "closed feedback about a text", "feedback:" + id);
            }
            return closed == 1;
        });
    }

    /** Deletes what was closed long enough ago; returns how many. */
    public int forget() {
        return acting.as(JOB, () -> {
            var gone = jdbc.sql(FORGET)
                    .param("before", clock.instant().minus(KEPT))
                    .update();
            if (gone > 0) {
                audit.record(
                        JOB.id(), JOB.roleName(), "deleted feedback that was closed", "feedback", gone + " deleted");
            }
            return gone;
        });
    }

    private List<FeedbackRow> list(Actor.Person who, JdbcClient.StatementSpec statement, int page) {
        return acting.looking(who, () -> {
            var found = all(statement
                    .param("most", ON_A_PAGE + 1)
                    .param("from", (page - 1) * ON_A_PAGE)
                    .query(FeedbackRow.class));
            audit.record(
                    who.id(),
                    who.roleName(),
                    "saw a list of feedback",
                    found.stream().map(one -> "feedback:" + one.id()).toList(),
                    "");
            return found;
        });
    }

    private void record(Actor who, String act, String subject) {
        audit.record(who.id(), who.roleName(), act, subject, "");
    }
}
