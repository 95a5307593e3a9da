package org.breakwater.pathways.missing.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * A search of the episodes.
 *
 * @param found empty before anything was searched for
 * @param number the page, from 1
 */
public record MissingFindPage(String words, Optional<List<FoundEpisodeRow>> found, int number, List<Problem> problems)
        implements Page {

    static final String ADDRESS = "/missing/find";

    public boolean hasLater() {
        return found.filter(rows -> rows.size() == FoundEpisodeRow.PAGE).isPresent();
    }
}
