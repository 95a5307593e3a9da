package org.breakwater.access.account.absence;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absences and deputies. A deputy sees and does what their own posts allow, and nothing more: an absence only
 * determines to whom something is also shown and mailed (docs/decisions/0061). It ends automatically after its last
 * day. Each query names its actor and joins the actor's transaction if there is one.
 */
@Component
public class Absences {

    static final String DEPUTIES = "select id, name, role from access.possible_deputies()";

    static final String AWAY_TOO = "select access.deputy_is_away(:deputy, cast(:from as date), cast(:until as date))";

    static final String ENTER = """
            insert into access.absence (account_id, name, deputy_id, deputy_name, from_on, until_on, entered_at)
            values (:account, :name, :deputy, :deputyName, :from, :until, :at) returning id""";

    static final String END = "update access.absence set ended = true where account_id = :account and not ended";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param until the last day away */
    record Absence(LocalDate from, LocalDate until, UUID deputy) {}

    LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }

    /** This person's entry that is not over, also if it has not begun. */
    public Optional<AbsenceRow> of(Actor.Person person) {
        return acting.looking(
                person,
                () -> jdbc.sql(AbsenceRow.OWN)
                        .param("account", person.accountId())
                        .param("today", Date.valueOf(today()))
                        .query(AbsenceRow.class)
                        .optional());
    }

    /** One that is not over; empty if it has ended. */
    public Optional<AbsenceRow> find(Actor actor, UUID absence) {
        return acting.looking(
                actor,
                () -> jdbc.sql(AbsenceRow.BY_ID)
                        .param("id", absence)
                        .param("today", Date.valueOf(today()))
                        .query(AbsenceRow.class)
                        .optional());
    }

    /** The people for whom this person is the deputy today. */
    public List<AbsenceRow> deputisedBy(Actor.Person person) {
        return acting.looking(person, () -> forWhom(person));
    }

    /** Who is away today, as far as this actor may know; at most 500. */
    public List<AbsenceRow> today(Actor actor) {
        return acting.looking(
                actor,
                () -> all(jdbc.sql(AbsenceRow.TODAY)
                        .param("today", Date.valueOf(today()))
                        .query(AbsenceRow.class)));
    }

    /** The colleagues who could do this person's work. */
    List<ColleagueRow> possibleDeputies(Actor.Person person) {
        return acting.looking(
                person, () -> jdbc.sql(DEPUTIES).query(ColleagueRow.class).list());
    }

    /** Whether the deputy is away on one of those days. */
    boolean isAwayToo(Actor.Person person, Absence wanted) {
        return acting.looking(
                person,
                () -> jdbc.sql(AWAY_TOO)
                        .param("deputy", wanted.deputy())
                        .param("from", Date.valueOf(wanted.from()))
                        .param("until", Date.valueOf(wanted.until()))
                        .query(Boolean.class)
                        .single());
    }

    /**
     * Replaces the earlier entry. The deputy is told.
     *
     * @return whether it was entered: false for a concurrent entry of the same person
     */
    boolean enter(Actor.Person person, Absence absence, ColleagueRow deputy) {
        try {
            acting.as(person, () -> insert(person, absence, deputy));
            return true;
        } catch (DuplicateKeyException atOnce) {
            return false;
        }
    }

    private void insert(Actor.Person person, Absence absence, ColleagueRow deputy) {
        jdbc.sql(END).param("account", person.accountId()).update();
        var id = jdbc.sql(ENTER)
                .param("account", person.accountId())
                .param("name", person.name())
                .param("deputy", deputy.id())
                .param("deputyName", deputy.name())
                .param("from", Date.valueOf(absence.from()))
                .param("until", Date.valueOf(absence.until()))
                .param("at", clock.instant())
                .query(UUID.class)
                .single();
        record(person, "named a deputy", "account:" + deputy.id());
        events.publishEvent(new DeputyNamed(id));
    }

    /** They are back early, or do not go. */
    void end(Actor.Person person) {
        acting.as(person, () -> {
            if (jdbc.sql(END).param("account", person.accountId()).update() > 0) {
                record(person, "ended an absence", "");
            }
        });
    }

    /**
     * Records, in the same transaction, that a deputy did work of their agency or team, and so of the colleagues who
     * are away. Nothing for someone who is not a deputy today.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted(Actor.Person by, String subject) {
        forWhom(by).forEach(away -> acted(by, away, subject));
    }

    /** The same for work of one colleague. @param holder the account of that colleague */
    @Transactional(propagation = Propagation.MANDATORY)
    public void actedFor(UUID holder, Actor.Person by, String subject) {
        forWhom(by).stream().filter(away -> away.accountId().equals(holder)).forEach(away -> acted(by, away, subject));
    }

    private void acted(Actor.Person by, AbsenceRow away, String subject) {
        audit.record(by.id(), by.roleName(), "acted as deputy", subject, "for account:" + away.accountId());
    }

    private List<AbsenceRow> forWhom(Actor.Person deputy) {
        return all(jdbc.sql(AbsenceRow.OF_DEPUTY)
                .param("deputy", deputy.accountId())
                .param("today", Date.valueOf(today()))
                .query(AbsenceRow.class));
    }

    private void record(Actor.Person person, String act, String detail) {
        audit.record(person.id(), person.roleName(), act, "account:" + person.accountId(), detail);
    }
}
