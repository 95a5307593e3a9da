package org.breakwater.notify;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * One kind of email that the program owes someone, as one class in the module that owes it, and a component: so it is
 * found. Owe it with {@link Notices#owe}, in the transaction of its cause. When it is due it says who gets it, and when
 * it is sent, what it says; nothing of either is kept. What it asks of other tables, it asks as {@link #JOB}.
 */
public interface Notice {

    /** Who addresses, writes and sends. */
    Actor.Job JOB = new Actor.Job("notify");

    /** Its name in the outbox and in the audit log, in capitals: EMERGENCY_ACCESS. No two have the same. */
    String name();

    /** What the audit log calls the thing that it is about: contact, booking. */
    String aboutA();

    /** Who gets it, found in the minute in which it is due. In a transaction of {@link #JOB}. */
    Recipients recipients(OwedNotice owed, RecipientDirectory directory);

    /** What it says to one of them; empty when there is nothing to say any more. */
    Optional<Letter> write(OwedNotice owed, MailRecipient to);

    /** Whether it need not be told any more, because the request was answered or the booking ended. */
    default boolean isOver(OwedNotice owed) {
        return false;
    }

    /**
     * Whether someone who it was addressed to may still know of it in the minute in which it is sent: since then they
     * may have been kept out of the record. If not, and no one else was told either, it is addressed once more.
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

    /** How long after its last step it is owed once more, again and again until it is stopped; empty for never. */
    default Optional<Duration> thenEvery() {
        return Optional.empty();
    }

    /** Whether a mail of it also takes the place of an earlier one to the same person that has not gone out. */
    default boolean replacesUnsent() {
        return false;
    }

    /** Whether one mail speaks to a person for all that are owed, and the next comes a quarter of an hour later. */
    default boolean speaksForAll() {
        return false;
    }

    /** Whether it counts against how many mails one mailbox without an account gets from us in a day. */
    default boolean isLimited() {
        return urgency() != NoticeUrgency.CODE;
    }

    /** Whether it is about a record, so that a safe contact rule may forbid writing to someone without an account. */
    default boolean obeysSafeContact() {
        return false;
    }
}
