package org.breakwater.library.information.publications;

import java.util.List;
import org.breakwater.library.information.publications.PublicationDetails.Sort;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * All of one sort, the newest first, page by page.
 *
 * @param number of this page, from 1
 * @param count how many there are on all pages
 */
public record PublicationSortPage(Sort sort, List<ShelvedPublication> texts, int number, int pages, int count)
        implements Page {

    public static String address(Sort sort, int number) {
        return Publications.ROOT + "/all/" + sort.id() + "/" + number;
    }

    public @Nullable String before() {
        return number > 1 ? address(sort, number - 1) : null;
    }

    public @Nullable String after() {
        return number < pages ? address(sort, number + 1) : null;
    }

    public String where() {
        return "Page %d of %d, %d in total".formatted(number, pages, count);
    }
}
