package org.breakwater.web.keeping;

import java.util.stream.Stream;

/**
 * A feature with pages that everybody may read. It names all of them, so that they can be written out as files for the
 * day on which the program is down: a page that nobody names is missing then.
 */
public interface CopiedAddresses {

    /** As they are now. What is not published, or not yet, is not among them. */
    Stream<CopiedAddress> leaves();
}
