package org.breakwater.web.keeping;

import java.util.stream.Stream;

/**
 * A feature with public pages. It lists all of them for the static copy that is used when the program is down: a page
 * that is not listed is missing then.
 */
public interface CopiedAddresses {

    /** The current ones. Unpublished content is not among them. */
    Stream<CopiedAddress> leaves();
}
