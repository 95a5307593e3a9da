package org.breakwater.library.procedures;

import java.util.List;
import org.breakwater.library.Difference;
import org.breakwater.web.Page;

/** What changed between two versions, word by word. */
public record ChangesPage(String slug, String title, int before, int after, List<Change> changes) implements Page {

    /**
     * A clause or a heading that changed.
     *
     * @param number of the later version; empty when it is not there any more
     */
    public record Change(String number, String id, Difference difference) {}
}
