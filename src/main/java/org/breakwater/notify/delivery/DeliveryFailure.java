package org.breakwater.notify.delivery;

/** Why a mail has not gone out. The screen says each in words. */
public enum DeliveryFailure {
    /** The mail server does not answer. */
    UNREACHABLE(true),
    /** No secured connection can be agreed with the mail server. */
    NOT_SECURE(true),
    /** The mail server does not know our user or password. */
    SIGN_IN_REFUSED(true),
    /** The mail server asks to come later (a reply from 400 to 499, RFC 5321). */
    REFUSED_FOR_NOW(true),
    /** The mail server will not take it, now or later (a reply from 500 to 599). */
    REFUSED(false),
    /** The folder of the demonstration cannot be written to. */
    FOLDER(true),
    /** No one may be told: no account may see the record. */
    NOBODY(false),
    /** The desk has written that no one may ever write to this address about this contact. */
    NEVER(false),
    /** It cannot be written: something that it is about, or its address, is not what it has to be. */
    UNWRITABLE(false),
    /** It cannot be worked out who is to be told. */
    UNADDRESSED(false),
    /** This mailbox got as many mails as one gets in a day. */
    ENOUGH(false),
    /** Something that no one thought of. */
    UNKNOWN(true);

    private final boolean passing;

    DeliveryFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether another try may do better. */
    boolean isPassing() {
        return passing;
    }
}
