package org.breakwater.library.procedures;

import org.breakwater.web.Page;

/**
 * A former clause, or a whole former chapter. Its address still works: someone may have cited it in a record.
 *
 * @param id of the clause; empty if the chapter was taken down
 * @param why the chapter was taken down; or empty
 * @param version the last version that had it
 */
public record ChapterClauseGonePage(String slug, String title, String id, String why, int version) implements Page {

    private static final int GONE = 410;

    @Override
    public int status() {
        return id.isEmpty() ? GONE : 200;
    }
}
