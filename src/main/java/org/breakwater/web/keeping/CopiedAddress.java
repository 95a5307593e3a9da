package org.breakwater.web.keeping;

import org.breakwater.web.Page;

/** A public address without a query, and its content in the static copy. */
public sealed interface CopiedAddress {

    /** Such as {@code /information/children/abuse}. */
    String address();

    /** A page that is the same for everyone. */
    record Drawn(String address, Page page) implements CopiedAddress {}

    /** A resource that is not a page, such as a feed; its type follows from the extension. */
    record Plain(String address, byte[] bytes) implements CopiedAddress {}

    /** A redirect. */
    record Moved(String address, String to) implements CopiedAddress {}

    /**
     * An address that does not work while the program is down.
     *
     * @param title in a few words, what cannot be done
     * @param sentence why, and what to do instead; below it is who to call
     */
    record Closed(String address, String title, String sentence) implements CopiedAddress {}
}
