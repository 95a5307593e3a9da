package org.breakwater.people.matching;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.people.matching.MatchDecisionRow.Answer;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether two people are the same. No one is merged by the program, nor by one person alone; and since neither record
 * is changed, withdrawing a match leaves both as they were, with what was added to each since.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MatchDecisions {

    private static final String MORE_INFORMATION = "asked for more information about a match of two people";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    MatchDecisions(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decisions about the people of a record, the latest first. */
    public List<MatchDecisionRow> of(UUID record) {
        return all(jdbc.sql(MatchDecisionRow.OF_RECORD).param("record", record).query(MatchDecisionRow.class));
    }

    /**
     * Proposes that two people are the same, dismisses it, or says what information is needed to decide.
     *
     * @return why it is not possible; empty if it was recorded
     */
    public Optional<String> say(Actor.Person who, UUID ours, UUID theirs, Answer answer, String why) {
        if (ours.equals(theirs)) {
            return Optional.of("These are one entry, not two people");
        }
        // Two concurrent decisions: the second sees the first.
        var one = first(ours, theirs);
        var other = one.equals(ours) ? theirs : ours;
        jdbc.sql(LOCK).param("pair", one + " " + other).query().listOfRows();
        var before = jdbc.sql(MatchDecisionRow.OF_PAIR)
                .param("one", one)
                .param("other", other)
                .query(MatchDecisionRow.class)
                .optional();
        if (before.filter(row -> row.state() == State.WAITS || row.state() == State.SAME)
                .isPresent()) {
            return Optional.of("Someone has already recorded this. See their reason");
        }
        if (!keep(who, one, other, answer, why)) {
            return Optional.of("One of these two people can no longer be found");
        }
        record(
                who,
                switch (answer) {
                    case SAME -> "proposed that two people match";
                    case NOT_SAME -> "recorded that two people do not match";
                    case MORE_INFORMATION -> MORE_INFORMATION;
                },
                ours);
        return Optional.empty();
    }

    private boolean keep(Actor.Person who, UUID one, UUID other, Answer answer, String why) {
        var kept = jdbc.sql(MatchDecisionRow.SAY)
                .param("one", one)
                .param("other", other)
                .param("answer", answer.name())
                .param("why", why)
                .param("who", who.id().value())
                .param("name", who.name())
                .param("at", clock.instant())
                .update();
        return kept > 0;
    }

    /** Someone else confirms it, or does not. */
    public Optional<String> answer(Actor.Person who, UUID same, boolean agreed) {
        var trouble = trouble(who, locked(same));
        if (trouble.isPresent()) {
            return trouble;
        }
        said(ANSWER, who, same).param("agreed", agreed).update();
        record(who, agreed ? "agreed that two people match" : "did not agree that two people match", same);
        return Optional.empty();
    }

    /** Someone else cannot tell: the match stays open, and with what is needed anyone proposes it anew. */
    public Optional<String> askForMore(Actor.Person who, UUID same, String needed) {
        var found = locked(same);
        var trouble = trouble(who, found);
        if (trouble.isEmpty()) {
            found.ifPresent(row -> keep(who, row.one(), row.other(), Answer.MORE_INFORMATION, needed));
            record(who, MORE_INFORMATION, same);
        }
        return trouble;
    }

    /** What prevents this person from answering the proposal; empty if nothing does. */
    private static Optional<String> trouble(Actor.Person who, Optional<MatchDecisionRow> proposed) {
        if (proposed.filter(row -> row.state() == State.WITHDRAWN).isPresent()) {
            return Optional.of("This proposal has been withdrawn. See the reason");
        }
        if (proposed.filter(row -> row.state() == State.WAITS).isEmpty()) {
            return Optional.of("Someone has already answered. See their answer");
        }
        return proposed.filter(row -> row.saidBy().equals(who.id().value()))
                .map(own -> "You proposed this match. Someone else must agree");
    }

    /** Who proposed it takes it back before anyone else has answered. */
    public Optional<String> withdraw(Actor.Person who, UUID same, String why) {
        var found = locked(same);
        if (found.filter(row -> row.saidBy().equals(who.id().value())).isEmpty()) {
            return Optional.of("Only the person who proposed this match can withdraw it");
        }
        if (found.get().state() != State.WAITS) {
            return Optional.of(
                    switch (found.get().state()) {
                        case SAME ->
                            "A colleague has agreed to this match, so it cannot be withdrawn. If it is wrong, undo it";
                        case WITHDRAWN -> "This proposal has been withdrawn. See the reason";
                        default -> "Someone has already answered. See their answer";
                    });
        }
        said(WITHDRAW, who, same).param("why", why).update();
        record(who, "withdrew a proposed match between two people", same);
        return Optional.empty();
    }

    /** They are two people after all. */
    public Optional<String> part(Actor.Person who, UUID same, String why) {
        if (locked(same).filter(row -> row.state() == State.SAME).isEmpty()) {
            return Optional.of("They are not currently matched");
        }
        said(PART, who, same).param("why", why).update();
        record(who, "undid a match between two people", same);
        return Optional.empty();
    }

    /** What is said of a proposal, with who says it now. */
    private JdbcClient.StatementSpec said(String statement, Actor.Person who, UUID same) {
        return jdbc.sql(statement)
                .param("same", same)
                .param("who", who.id().value())
                .param("name", who.name())
                .param("at", clock.instant());
    }

    /** Of two who answer at once, the second sees what the first said. */
    private Optional<MatchDecisionRow> locked(UUID same) {
        jdbc.sql(LOCK).param("pair", same.toString()).query().listOfRows();
        return jdbc.sql(MatchDecisionRow.BY_ID)
                .param("id", same)
                .query(MatchDecisionRow.class)
                .optional();
    }

    private static UUID first(UUID a, UUID b) {
        // In PostgreSQL's order: by bytes, unlike Java's signed comparison.
        return a.toString().compareTo(b.toString()) < 0 ? a : b;
    }

    private void record(Actor.Person who, String act, UUID subject) {
        audit.record(who.id(), who.roleName(), act, "person:" + subject, "");
    }

    static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended('same ' || :pair, 0)) as text)";

    static final String ANSWER = """
            insert into people.match_decision (same_id, agreed, said_by, said_by_name, said_at)
            values (:same, :agreed, :who, :name, :at)""";

    static final String WITHDRAW = """
            insert into people.match_withdrawal (same_id, why, said_by, said_by_name, said_at)
            values (:same, :why, :who, :name, :at)""";

    static final String PART = """
            insert into people.match_separation (same_id, why, said_by, said_by_name, said_at)
            values (:same, :why, :who, :name, :at)""";
}
