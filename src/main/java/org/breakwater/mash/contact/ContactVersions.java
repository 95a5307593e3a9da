package org.breakwater.mash.contact;

/** The version of a contact that a form was made for, as it comes back in a hidden field. */
public final class ContactVersions {

    private ContactVersions() {}

    /** A forged or missing version is none that ever was, so the act is answered as stale. */
    public static int read(String given) {
        return given.matches("\\d{1,9}") ? Integer.parseInt(given) : 0;
    }
}
