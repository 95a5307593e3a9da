package org.breakwater.notify.delivery;

/** Why a mail was not sent. The screen explains each. */
public enum DeliveryFailure {
    /** The mail server does not answer. */
    UNREACHABLE(true),
    /** No secure connection can be negotiated with the mail server. */
    NOT_SECURE(true),
    /** The mail server rejects our user or password. */
    SIGN_IN_REFUSED(true),
    /** The mail server asks to retry later (a reply from 400 to 499, RFC 5321). */
    REFUSED_FOR_NOW(true),
    /** The mail server rejects it permanently (a reply from 500 to 599). */
    REFUSED(false),
    /** The folder of the demonstration cannot be written to. */
    FOLDER(true),
    /** There is no recipient: no account may see the record. */
    NOBODY(false),
    /** A safe contact rule forbids writing to this address about this contact. */
    NEVER(false),
    /** It cannot be written: its subject, or its address, is invalid. */
    UNWRITABLE(false),
    /** The recipients cannot be determined. */
    UNADDRESSED(false),
    /** This mailbox has reached its daily limit. */
    ENOUGH(false),
    /** An unexpected error. */
    UNKNOWN(true);

    private final boolean passing;

    DeliveryFailure(boolean passing) {
        this.passing = passing;
    }

    /** Whether a retry may help. */
    boolean isPassing() {
        return passing;
    }
}
