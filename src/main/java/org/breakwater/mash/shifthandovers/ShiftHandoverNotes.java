package org.breakwater.mash.shifthandovers;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.time.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One shift writes notes for the next and acknowledges those that it has read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShiftHandoverNotes {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final OpeningHours hours;
    private final AuditLog audit;
    private final ShiftHandoverNotice notice;
    private final Clock clock;

    ShiftHandoverNotes(
            JdbcClient jdbc,
            Contacts contacts,
            OpeningHours hours,
            AuditLog audit,
            ShiftHandoverNotice notice,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.hours = hours;
        this.audit = audit;
        this.notice = notice;
        this.clock = clock;
    }

    /**
     * The content of a note.
     *
     * @param id from the page that sent it, so that pressing twice writes one
     * @param answers the note of the day that the night reports on, or null
     */
    public record Written(
            UUID id,
            String expected,
            String byWhen,
            String ring,
            String whatIf,
            @Nullable UUID answers) {

        @Override
        public String toString() {
            return "Written[" + id + ", …]";
        }
    }

    /** Writes a note for the other shift. */
    public ActResult write(Actor.Person by, ContactRow seen, Written card) {
        if (!Shift.keepsCards(by.role())) {
            return new ActResult.NotNow("A screener, a manager or a duty worker writes this handover note.");
        }
        var shift = Shift.of(by.role()).next();
        if (shift == Shift.NIGHT && !nightMaySee(seen.id())) {
            return new ActResult.NotNow("No duty worker may see this contact, so no one would read the note. Call the"
                    + " Emergency Duty Team now and tell them what they need to do.");
        }
        var span = shift.span(hours, clock.instant());
        var kept = keep(by, seen, card, shift, span);
        if (kept == 1) {
            contacts.note(by, seen, "Wrote a handover note for " + shift.inWords(), "");
            audit.record(by.id(), by.roleName(), "wrote a handover note", "contact:" + seen.id(), shift.name());
            notice.owe(seen.id(), card.id(), span.from());
            return new ActResult.Yes();
        }
        var sentBefore =
                jdbc.sql(IS_KEPT).param("id", card.id()).query(Boolean.class).single();
        return sentBefore
                ? new ActResult.Yes()
                : new ActResult.NotNow("EDT has just replied to this note. Read their reply. If yours"
                        + " says more, select “None” and save it again.");
    }

    private int keep(Actor.Person by, ContactRow seen, Written card, Shift shift, Shift.Span span) {
        return jdbc.sql(WRITE)
                .paramSource(card)
                .param("contact", seen.id())
                .param("watch", shift.name())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .param("due", span.from())
                .param("until", span.until())
                .update();
    }

    /** Acknowledges, by name and time, that someone of the shift has read a note; once for each of them. */
    public ActResult sign(Actor.Person by, ContactRow seen, ShiftHandoverRow card) {
        if (SecondPerson.isAuthor(by, card.writtenBy())) {
            return new ActResult.NotNow("You wrote this note. Someone else must read it.");
        }
        if (!Shift.keepsCards(by.role()) || Shift.of(by.role()) != card.watch()) {
            return new ActResult.NotNow(
                    card.watch() == Shift.NIGHT
                            ? "A duty worker signs that EDT has read it."
                            : "A screener or a manager signs that the desk has read it.");
        }
        var signed = jdbc.sql(SIGN)
                .param("card", card.id())
                .param("contact", seen.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (signed == 1) {
            jdbc.sql(MARK).param("at", clock.instant()).param("id", card.id()).update();
            contacts.note(
                    by,
                    seen,
                    "Signed as read: handover note for " + card.watch().inWords(),
                    "");
            audit.record(by.id(), by.roleName(), "signed for a handover note", "contact:" + seen.id(), "");
        }
        return new ActResult.Yes();
    }

    private boolean nightMaySee(UUID contact) {
        return jdbc.sql(MAY_SEE)
                .param("contact", contact)
                .param("role", Role.DUTY_WORKER.name())
                .query(Boolean.class)
                .single();
    }

    static final String MAY_SEE = "select access.a_role_may_see(:contact, :role)";

    static final String IS_KEPT = "select exists (select from mash.shift_handover where id = :id)";

    /** A page that was sent before, and a note that was answered before, change nothing. */
    static final String WRITE = """
            insert into mash.shift_handover (id, contact_id, watch, answers, expected, by_when, ring, what_if,
                written_by,
                written_by_name, written_at, due_at, until_at)
            values (:id, :contact, :watch, cast(:answers as uuid), :expected, :byWhen, :ring, :whatIf, :by, :byName,
                :at, :due, :until)
            on conflict do nothing""";

    static final String SIGN = """
            insert into mash.shift_handover_read (card_id, contact_id, account, account_name, read_at)
            values (:card, :contact, :by, :byName, :at) on conflict (card_id, account) do nothing""";

    static final String MARK = "update mash.shift_handover set read_at = :at where id = :id and read_at is null";
}
