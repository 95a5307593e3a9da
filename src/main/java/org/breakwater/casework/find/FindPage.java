package org.breakwater.casework.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The search box, and the results below it.
 *
 * @param words as they were typed
 * @param found empty if nothing was searched for
 * @param opensChildren whether the record of a child is open to this person
 */
public record FindPage(String words, Optional<Found> found, boolean opensChildren, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "FindPage[" + found + "]";
    }
}
