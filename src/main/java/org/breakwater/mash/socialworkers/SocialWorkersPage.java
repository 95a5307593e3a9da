package org.breakwater.mash.socialworkers;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.Page;

/**
 * Who works where, and who covers.
 *
 * @param words the search, or empty for everyone
 * @param number the page of the whole list, from 1
 */
public record SocialWorkersPage(List<SocialWorkerRow> rows, String words, int number, LocalDate today, boolean mayKeep)
        implements Page {

    public boolean hasLater() {
        return words.isEmpty() && rows.size() == SocialWorkerRow.PAGE;
    }

    public boolean isCut() {
        return !words.isEmpty() && rows.size() == SocialWorkerRow.PAGE;
    }

    @Override
    public String toString() {
        return "SocialWorkersPage[" + number + "]";
    }
}
