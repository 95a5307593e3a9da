package org.breakwater.casework.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.web.Page;
import org.breakwater.web.PagedList;
import org.breakwater.web.forms.Problem;

/**
 * The search box, and the results below it.
 *
 * @param words as they were typed
 * @param found empty while nothing was searched for
 * @param number which page of it, from 1
 * @param opensChildren whether the record of a child is open to this person
 */
public record FindPage(String words, Optional<Found> found, int number, boolean opensChildren, List<Problem> problems)
        implements Page {

    private static final int AT_ONCE = 20;

    /** The people of this page. */
    public PagedList<FoundPersonGroup> people() {
        return PagedList.of(found.map(Found::groups).orElse(List.of()), number, AT_ONCE);
    }

    @Override
    public String toString() {
        return "FindPage[" + found + "]";
    }
}
