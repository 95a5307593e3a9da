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
