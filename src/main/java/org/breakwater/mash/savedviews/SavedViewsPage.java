package org.breakwater.mash.savedviews;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * The lists that a person has saved, and the one that they are about to save.
 *
 * @param query the filters and the order of that one; empty when there is none
 */
public record SavedViewsPage(List<SavedViewRow> views, String query, SavedViewForm form, List<Problem> problems)
        implements Page {}
