package org.breakwater.pathways.allegations.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.allegations.subjects.FoundAllegationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * A search of the allegations cases.
 *
 * @param found empty before anything was searched for
 */
public record AllegationsFindPage(String words, Optional<List<FoundAllegationRow>> found, List<Problem> problems)
        implements Page {

    static final String ADDRESS = "/allegations/find";
}
