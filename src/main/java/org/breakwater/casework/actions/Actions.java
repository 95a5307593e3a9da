package org.breakwater.casework.actions;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Actions agreed in strategy discussions, as far as the actor may see them: outstanding, late, or done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Actions {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final OutstandingItemRecords outstandingItemRecords;
    private final AuditLog audit;
    private final Clock clock;

    Actions(JdbcClient jdbc, Cases cases, OutstandingItemRecords outstandingItemRecords, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.outstandingItemRecords = outstandingItemRecords;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    /** Outstanding actions, the earliest due first. @param page counted from 1 */
    public List<ActionRow> open(int page) {
        return all(jdbc.sql(ActionRow.OPEN)
                .param("skip", (page - 1) * ActionRow.PAGE)
                .query(ActionRow.class));
    }

    /** How many are late. */
    public int late() {
        return jdbc.sql(LATE)
                .param("today", Date.valueOf(today()))
                .query(Integer.class)
                .single();
    }

    /** All actions agreed about a case, the earliest due first. */
    public List<ActionRow> of(UUID record) {
        return all(jdbc.sql(ActionRow.OF_CONTACT).param("id", record).query(ActionRow.class));
    }

    public Optional<ActionRow> find(UUID record, UUID action) {
        return of(record).stream().filter(row -> row.id().equals(action)).findFirst();
    }

    /** Marks an action as done, with a note; also on a closed case. */
    public ActResult done(Actor.Person by, Case seen, int version, ActionRow row, String words) {
        return say(by, seen, version, row, new Outcome(true, words));
    }

    /** It was marked in error: reopens it, with the reason. */
    public ActResult undone(Actor.Person by, Case seen, int version, ActionRow row, String why) {
        return say(by, seen, version, row, new Outcome(false, why));
    }

    private record Outcome(boolean done, String words) {}

    private ActResult say(Actor.Person by, Case seen, int version, ActionRow row, Outcome said) {
        var theCase = cases.hold(seen.id());
        if (theCase.version() != version) {
            return new ActResult.Stale();
        }
        if (row.hasEnded() == said.done()) {
            return new ActResult.NotNow(
                    said.done()
                            ? "This is already marked as %s."
                                    .formatted(row.standing().toLowerCase(Locale.ROOT))
                            : "This is not marked as done.");
        }
        write(by, seen, theCase, row, said);
        var action = row.id().toString();
        if (said.done()) {
            outstandingItemRecords.end(
                    by,
                    seen.id(),
                    OutstandingItemRow.Kind.ACTION,
                    action,
                    OutstandingItemRecords.End.DONE,
                    said.words());
        } else {
            outstandingItemRecords.again(seen.id(), OutstandingItemRow.Kind.ACTION, action);
        }
        audit.record(by.id(), by.roleName(), "updated an agreed action", seen.subject(), "action:" + row.id());
        return new ActResult.Yes();
    }

    private void write(Actor.Person by, Case seen, Case theCase, ActionRow row, Outcome said) {
        var what = "Strategy discussion: " + (said.done() ? "action done" : "action reopened");
        cases.note(by, theCase, what, said.words());
        jdbc.sql(SAY)
                .param("action", row.id())
                .param("contact", seen.id())
                .param("done", said.done())
                .param("notNeeded", false)
                .param("words", said.words())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        jdbc.sql(MARK)
                .param("done", said.done() ? clock.instant() : null)
                .param("id", row.id())
                .update();
    }

    /** A team or an agency marks its own action as done, stored like the desk's entries. */
    public void endedElsewhere(
            Actor.Person by, UUID record, UUID action, OutstandingItemRecords.End how, String words) {
        jdbc.sql(SAY)
                .param("action", action)
                .param("contact", record)
                .param("done", true)
                .param("notNeeded", how == OutstandingItemRecords.End.NOT_NEEDED)
                .param("words", words)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        jdbc.sql(MARK).param("done", clock.instant()).param("id", action).update();
    }

    static final String LATE = """
            select count(*)::int from mash.agreed_action where done_at is null and due_on < :today""";

    static final String SAY = """
            insert into mash.agreed_action_update (action_id, contact_id, done, not_needed, words, said_by,
                said_by_name,
                said_at)
            values (:action, :contact, :done, :notNeeded, :words, :by, :byName, :at)""";

    static final String MARK = "update mash.agreed_action set done_at = cast(:done as timestamptz) where id = :id";
}
