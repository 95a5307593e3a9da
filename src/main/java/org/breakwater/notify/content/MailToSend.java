package org.breakwater.notify.content;

import java.util.Locale;
import java.util.UUID;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.OwedNotice;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this node has taken to send.
 *
 * @param deputyFor the account of an absent colleague, whose deputy gets it; null for anyone else
 */
public record MailToSend(
        UUID id,
        String kind,
        int attempts,
        @Nullable UUID toAccount,
        String toWhom,
        @Nullable UUID deputyFor,
        @Nullable UUID aboutId,
        @Nullable UUID otherId,
        @Nullable String detail,
        int step) {

    /**
     * Takes the next mail that is due, alerts first, danger before the others, then codes that someone is waiting for,
     * and postpones its next attempt: no other node takes it meanwhile, and if this one dies it becomes due again.
     */
    public static final String TAKE = """
            with next as materialized (
                select id from notify.mail
                where state = 'WAITING' and next_try_at <= :now
                order by urgency, next_try_at, id
                limit 1
                for update skip locked)
            update notify.mail m set attempts = m.attempts + 1, next_try_at = :again
            from next, notify.outbox o
            where m.id = next.id and o.id = m.outbox_id
            returning m.id, m.kind, m.attempts, m.to_account, m.to_whom, m.deputy_for, o.about_id, o.other_id, o.detail,
                o.step
            """;

    /** Whatever happened to it meanwhile, it was sent. */
    public static final String SENT = """
            update notify.mail set state = 'SENT', trouble = null, since = :now where id = :id
            """;

    public static final String AGAIN = """
            update notify.mail set trouble = :trouble, next_try_at = :next
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    public static final String STUCK = """
            update notify.mail set trouble = :trouble, state = 'STUCK', since = :now
            where id = :id and state = 'WAITING' and attempts = :attempts
            """;

    public static final String NOT_NEEDED = """
            update notify.mail set state = 'NOT_NEEDED', since = :now where id = :id and state = 'WAITING'
            """;

    /** No one else was told either: the recipients are determined again. */
    public static final String OWE_AGAIN = """
            update notify.outbox o set state = 'OWED', since = :now
            from notify.mail m
            where m.id = :id and o.id = m.outbox_id and o.state = 'ADDRESSED'
                and not exists (select from notify.mail n where n.outbox_id = o.id and n.state <> 'NOT_NEEDED')
                and not exists (select from notify.outbox w
                    where w.kind = o.kind and w.about_id is not distinct from o.about_id
                        and w.other_id is not distinct from o.other_id and w.detail is not distinct from o.detail
                        and w.step = o.step and w.state = 'OWED')
            """;

    public OwedNotice notice() {
        return new OwedNotice(kind, aboutId, otherId, detail, step);
    }

    /** The recipient in the audit log; empty for someone without an account. */
    public String recipientIds() {
        return toAccount == null ? "" : "account:" + toAccount + (deputyFor == null ? "" : " for account:" + deputyFor);
    }

    /** For the access log, such as "sent an email: handover"; of an alert, "sent an alert email". */
    public String actInWords() {
        return switch (kind) {
            case "ALARM", "READ_NOW" -> "sent an alert email";
            case "RED_RATING" -> "sent a red alert email";
            case "DECISION_RETURNED" -> "sent a return notice email";
            default -> {
                var words = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
                yield "sent an email: " + words.replace("alarm", "alert");
            }
        };
    }

    public MailRecipient recipient() {
        return new MailRecipient(id, toWhom);
    }
}
