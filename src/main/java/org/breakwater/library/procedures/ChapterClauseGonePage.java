package org.breakwater.library.procedures;

import org.breakwater.web.Page;

/**
 * A clause, or a whole chapter, that was there once. Its address still answers: somebody may have written it into a
 * record.
 *
 * @param id of the clause; empty when the chapter was taken down
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
