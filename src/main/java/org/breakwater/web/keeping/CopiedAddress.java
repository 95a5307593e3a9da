package org.breakwater.web.keeping;

import org.breakwater.web.Page;

/** An address without a query that anybody may ask for, and what a copy of our pages has there. */
public sealed interface CopiedAddress {

    /** Such as {@code /information/children/abuse}. */
    String address();

    /** A page that is the same for everyone. */
    record Drawn(String address, Page page) implements CopiedAddress {}

    /** Something that is no page, such as a feed; its type is told by the end of its address. */
    record Plain(String address, byte[] bytes) implements CopiedAddress {}

    /** An address that leads to another one. */
    record Moved(String address, String to) implements CopiedAddress {}

    /**
     * An address that says nothing while the program is down.
     *
     * @param title in a few words, what cannot be done
     * @param sentence why, and what to do instead; below it stands whom to call
     */
    record Closed(String address, String title, String sentence) implements CopiedAddress {}
}
