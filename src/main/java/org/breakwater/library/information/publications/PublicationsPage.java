package org.breakwater.library.information.publications;

import java.util.List;
import org.breakwater.library.information.publications.PublicationDetails.Sort;
import org.breakwater.web.Page;

/** The publications, sort by sort. */
public record PublicationsPage(List<Board> boards) implements Page {

    /**
     * One sort.
     *
     * @param newest the newest first, and not all of them
     * @param count how many there are
     */
    public record Board(Sort sort, List<ShelvedPublication> newest, int count) {

        public boolean hasMore() {
            return count > newest.size();
        }
    }
}
