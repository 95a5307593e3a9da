package org.breakwater.mash.actions;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.outstanding.FollowUpRow;
import org.breakwater.mash.outstanding.FollowUps;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed in strategy discussions, as far as the actor may see it: not done, late, or done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgreedActions {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final FollowUps followUps;
    private final AuditLog audit;
    private final Clock clock;

    AgreedActions(JdbcClient jdbc, Contacts contacts, FollowUps followUps, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.followUps = followUps;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    /** What is not done, what is due first at the top. @param page counted from 1 */
    public List<AgreedActionRow> open(int page) {
        return all(jdbc.sql(AgreedActionRow.OPEN)
                .param("skip", (page - 1) * AgreedActionRow.PAGE)
                .query(AgreedActionRow.class));
    }

    /** How much is late. */
    public int late() {
        return jdbc.sql(LATE)
                .param("today", Date.valueOf(today()))
                .query(Integer.class)
                .single();
    }

    /** Everything that was agreed about a contact, what is due first at the top. */
    public List<AgreedActionRow> of(UUID contact) {
        return all(jdbc.sql(AgreedActionRow.OF_CONTACT).param("id", contact).query(AgreedActionRow.class));
    }

    public Optional<AgreedActionRow> find(UUID contact, UUID action) {
        return of(contact).stream().filter(row -> row.id().equals(action)).findFirst();
    }

    /** Someone says that it is done, and how; also of a contact that is closed. */
    public ActResult done(Actor.Person by, ContactRow seen, int version, AgreedActionRow row, String words) {
        return say(by, seen, version, row, new Outcome(true, words));
    }

    /** It was marked wrongly: it is open again, with the reason. */
    public ActResult undone(Actor.Person by, ContactRow seen, int version, AgreedActionRow row, String why) {
        return say(by, seen, version, row, new Outcome(false, why));
    }

    private record Outcome(boolean done, String words) {}

    private ActResult say(Actor.Person by, ContactRow seen, int version, AgreedActionRow row, Outcome said) {
        var contact = contacts.hold(seen.id());
        if (contact.version() != version) {
            return new ActResult.Stale();
        }
        if (row.hasEnded() == said.done()) {
            return new ActResult.NotNow(
                    said.done()
                            ? "This is already marked as %s."
                                    .formatted(row.standing().toLowerCase(Locale.ROOT))
                            : "This is not marked as done.");
        }
        var what = "Strategy discussion: " + (said.done() ? "action done" : "action reopened");
        contacts.note(by, contact, what, said.words());
        jdbc.sql(SAY)
                .param("action", row.id())
                .param("contact", seen.id())
                .param("done", said.done())
                .param("notNeeded", false)
                .param("words", said.words())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", now())
                .update();
        jdbc.sql(MARK)
                .param("done", said.done() ? now() : null)
                .param("id", row.id())
                .update();
        var action = row.id().toString();
        if (said.done()) {
            followUps.end(by, seen.id(), FollowUpRow.Kind.ACTION, action, FollowUps.End.DONE, said.words());
        } else {
            followUps.again(seen.id(), FollowUpRow.Kind.ACTION, action);
        }
        audit.record(by.id(), by.roleName(), "updated an agreed action", "contact:" + seen.id(), "action:" + row.id());
        return new ActResult.Yes();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static final String LATE = """
            select count(*)::int from mash.strategy_action where done_at is null and due_on < :today""";

    public static final String SAY = """
            insert into mash.strategy_done (action_id, contact_id, done, not_needed, words, said_by, said_by_name,
                said_at)
            values (:action, :contact, :done, :notNeeded, :words, :by, :byName, :at)""";

    public static final String MARK =
            "update mash.strategy_action set done_at = cast(:done as timestamptz) where id = :id";
}
