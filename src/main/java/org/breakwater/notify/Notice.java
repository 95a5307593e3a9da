package org.breakwater.notify;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * One kind of email notice, as one class in the module that owns it, and a Spring component: so it is found. Queue it
 * with {@link Notices#owe}, in the transaction of its cause. Its recipients are determined when it is due, and its text
 * when it is sent; neither is stored. Its queries on other tables run as {@link #JOB}.
 */
public interface Notice {

    /** The actor that addresses, writes and sends. */
    Actor.Job JOB = new Actor.Job("notify");

    /** Its unique name in the outbox and in the audit log, in capitals: EMERGENCY_ACCESS. */
    String name();

    /** The audit log's name for its subject: contact, booking. */
    String aboutA();

    /** The recipients, determined when it is due. In a transaction of {@link #JOB}. */
    Recipients recipients(OwedNotice owed, RecipientDirectory directory);

    /** The text for one of them; empty if it is no longer needed. */
    Optional<Letter> write(OwedNotice owed, MailRecipient to);

    /** Whether it is obsolete, because the request was answered or the booking ended. */
    default boolean isOver(OwedNotice owed) {
        return false;
    }

    /**
     * Whether an addressee may still know of it when it is sent: since then they may have been excluded from the
     * record. If not, and no one else was told either, it is addressed again.
     */
    default boolean mayStillKnow(OwedNotice owed, UUID account, RecipientDirectory directory) {
        return recipients(owed, directory).include(account);
    }

    default NoticeUrgency urgency() {
        return NoticeUrgency.USUAL;
    }

    default NoticeRepeat repeat() {
        return NoticeRepeat.EACH_TIME;
    }

    /** Whether, of several of its steps that are due together after an outage, only the latest is sent. */
    default boolean onlyLatestStep() {
        return false;
    }

    /** The interval at which it is repeated after its last step, until it is stopped; empty for never. */
    default Optional<Duration> thenEvery() {
        return Optional.empty();
    }

    /** Whether a mail of it also replaces an earlier unsent one to the same person. */
    default boolean replacesUnsent() {
        return false;
    }

    /** Whether one mail to a person covers all pending ones, with a pause of a quarter of an hour until the next. */
    default boolean speaksForAll() {
        return false;
    }

    /** Whether it counts towards the daily limit of a mailbox without an account. */
    default boolean isLimited() {
        return urgency() != NoticeUrgency.CODE;
    }

    /** Whether it is about a record, so that a safe contact rule may forbid writing to someone without an account. */
    default boolean obeysSafeContact() {
        return false;
    }
}
