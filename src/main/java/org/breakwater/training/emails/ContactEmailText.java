package org.breakwater.training.emails;

/** How a mail begins that goes to the contact of someone without an address. A mail names no one. */
public final class ContactEmailText {

    private ContactEmailText() {}

    /** @param organisation where the delegate works, so that their contact knows of whom it may be */
    public static String opening(String organisation) {
        return "This is for a delegate from " + organisation + " who has no email address on our system. You are their"
                + " contact. Please pass it on. If you are not sure who this is for, or to reply for them, call the"
                + " training office.\n\n";
    }
}
