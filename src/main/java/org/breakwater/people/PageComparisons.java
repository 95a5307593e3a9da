package org.breakwater.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.access.records.Records;
import org.breakwater.people.matching.MatchCandidateRow;

/**
 * While a page is read, the people of a record are compared with those of other records once. Several parts of a page
 * ask for it: what is known, the next step, the information considered. An act that changes something compares again,
 * once at its end.
 */
public final class PageComparisons {

    private static final ScopedValue<Map<Comparison, List<MatchCandidateRow>>> PAGE = ScopedValue.newInstance();

    /** @param overseeing the part of the program that finds it with full sight; empty for who looks at the page */
    private record Comparison(UUID record, String overseeing) {}

    private PageComparisons() {}

    /** Reads a page, within one transaction of one actor; a page within a page is part of it. */
    public static <T> T on(Supplier<T> page) {
        return PAGE.isBound()
                ? page.get()
                : ScopedValue.where(PAGE, new HashMap<>()).call(page::get);
    }

    static List<MatchCandidateRow> of(UUID record, Supplier<List<MatchCandidateRow>> compare) {
        if (!PAGE.isBound()) {
            return compare.get();
        }
        var asked = new Comparison(record, Records.overseer());
        var known = PAGE.get().get(asked);
        if (known == null) {
            known = compare.get();
            PAGE.get().put(asked, known);
        }
        return known;
    }
}
