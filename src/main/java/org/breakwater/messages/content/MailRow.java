package org.breakwater.messages.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this node has taken to send. An invitation goes to no account; only what the desk waits for has a
 * contact.
 */
public record MailRow(
        UUID id,
        String kind,
        int attempts,
        @Nullable UUID toAccount,
        String toRole,
        int step,
        @Nullable UUID contactId,
        @Nullable UUID invitationId,
        @Nullable UUID askId,
        @Nullable UUID handoverId,
        @Nullable UUID callId,
        @Nullable UUID proofId,
        @Nullable UUID addresseeId,
        @Nullable UUID bookingId,
        @Nullable UUID remindedId,
        @Nullable String reminder,
        @Nullable UUID messageId) {

    /**
     * Takes the next mail that is due, alerts first, danger before the others, then codes that someone sits and waits
     * for, and moves its next try on: no other node takes it meanwhile, and if this one dies it is due again by itself.
     */
    public static final String TAKE = """
            with next as materialized (
                select id from messages.mail
                where state = 'WAITING' and next_try_at <= :now
                order by kind <> 'ALARM', kind <> 'READ_NOW', kind not in ('CODE', 'LEARNER_CODE'), next_try_at, id
                limit 1
                for update skip locked)
            update messages.mail m set attempts = m.attempts + 1, next_try_at = :again
            from next, messages.outbox o
            where m.id = next.id and o.id = m.outbox_id
            returning m.id, m.kind, m.attempts, m.to_account, m.to_role, o.step, o.contact_id, o.invitation_id,
                o.ask_id, o.handover_id, o.call_id, o.proof_id, o.addressee_id, o.booking_id, o.reminded_id, o.reminder,
                o.message_id
            """;

    /** Whatever became of it meanwhile, it has gone out. */
    public static final String SENT = """
            update messages.mail set state = 'SENT', trouble = null, since = :now where id = :id
            """;

    public static final String AGAIN = """
            update messages.mail set trouble = :trouble, next_try_at = :next
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    public static final String STUCK = """
            update messages.mail set trouble = :trouble, state = 'STUCK', since = :now
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    public static final String NOT_NEEDED = """
            update messages.mail set state = 'NOT_NEEDED', since = :now where id = :id and state = 'WAITING'
            """;

    /** No one else was told either: the person who may know of it now is found anew. */
    public static final String OWE_AGAIN = """
            update messages.outbox o set state = 'OWED', since = :now
            from messages.mail m
            where m.id = :id and o.id = m.outbox_id and o.state = 'ADDRESSED'
                and not exists (select from messages.mail n where n.outbox_id = o.id and n.state <> 'NOT_NEEDED')
                and not exists (select from messages.outbox w
                    where w.kind = o.kind and w.contact_id = o.contact_id and w.step = o.step and w.state = 'OWED')
            """;

    /** Whether it calls someone to what cannot wait. */
    public boolean isAlert() {
        return kind.equals("ALARM") || kind.equals("READ_NOW");
    }

    /** What the audit log calls what this mail is about. */
    public String subject() {
        if (contactId != null) {
            return "contact:" + contactId;
        }
        if (askId != null) {
            return "ask:" + askId;
        }
        if (handoverId != null) {
            return "handover:" + handoverId;
        }
        if (callId != null) {
            return "strategy:" + callId;
        }
        if (bookingId != null) {
            return "booking:" + bookingId;
        }
        if (remindedId != null) {
            return "booking:" + remindedId;
        }
        if (proofId != null) {
            return "proof:" + proofId;
        }
        if (addresseeId != null) {
            return "addressee:" + addresseeId;
        }
        return invitationId != null ? "invitation:" + invitationId : "watches";
    }
}
