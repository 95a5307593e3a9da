package org.breakwater.mash.history.patterns;

import java.util.List;
import org.breakwater.mash.history.ContactHistory;
import org.breakwater.mash.history.ContactHistoryRow;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * A pattern as one reader may see it.
 *
 * @param words what the rule makes of the contacts that they may see; empty when it would not fire for those alone
 * @param whole whether they may see every contact that made it fire
 */
public record VisiblePattern(PatternRow row, String words, boolean whole) {

    /** One that was found before it was kept which contacts made it fire. */
    private static final String LONG_AGO = "A pattern was found when this contact was screened.";

    /** @param line earlier contacts that the reader may see */
    static VisiblePattern of(PatternRow row, ContactRow contact, List<ContactHistoryRow> line, int size) {
        if (size == 0) {
            return new VisiblePattern(row, LONG_AGO, true);
        }
        var theirs =
                line.stream().filter(one -> row.records().contains(one.id())).toList();
        var words = PatternRules.shipped()
                .find(row.rule(), row.ruleVersion())
                .flatMap(rule -> ContactHistory.of(contact, theirs).find(rule))
                .map(ContactHistory.Pattern::words);
        return new VisiblePattern(row, words.orElse(""), theirs.size() == size);
    }

    /** Whether the reader is told only that someone else must look. */
    public boolean isHidden() {
        return words.isEmpty();
    }

    boolean isShown() {
        return !isHidden() || row.waitsForManager();
    }

    @Override
    public String toString() {
        return "VisiblePattern[" + row.id() + "]";
    }
}
