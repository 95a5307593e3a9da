package org.breakwater.casework.history.patterns;

import java.util.List;
import java.util.Set;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.ContactHistoryRow;

/**
 * A pattern as one reader may see it.
 *
 * @param words the rule applied to the cases that they may see; empty if it would not fire for those alone
 * @param whole whether they may see every case that made it fire
 */
public record VisiblePattern(PatternRow row, String words, boolean whole) {

    /** A pattern from before the matching cases were stored. */
    private static final String LONG_AGO = "A pattern was found when this contact was screened.";

    /** @param line earlier cases that the reader may see */
    static VisiblePattern of(PatternRow row, Case theCase, List<ContactHistoryRow> line, int size) {
        if (size == 0) {
            return new VisiblePattern(row, LONG_AGO, true);
        }
        var theirs =
                line.stream().filter(one -> row.records().contains(one.id())).toList();
        var words = PatternRules.shipped()
                .find(row.rule(), row.ruleVersion())
                .flatMap(rule -> new PatternSearch(ContactHistory.of(theCase, theirs)).find(rule))
                .map(FoundPattern::words);
        return new VisiblePattern(row, words.orElse(""), theirs.size() == size);
    }

    /** Whether the reader is told only that someone else must look. */
    public boolean isHidden() {
        return words.isEmpty();
    }

    /** Whether another that the reader sees counts the same contacts and must be reviewed by a manager. */
    boolean isSaidBy(VisiblePattern other) {
        return !other.isHidden()
                && other.row.managerLooks()
                && !row.managerLooks()
                && Set.copyOf(row.records()).equals(Set.copyOf(other.row.records()))
                && PatternRules.counts(row.rule(), row.ruleVersion())
                && PatternRules.counts(other.row.rule(), other.row.ruleVersion());
    }

    boolean isShown() {
        return !isHidden() || row.waitsForManager();
    }

    @Override
    public String toString() {
        return "VisiblePattern[" + row.id() + "]";
    }
}
