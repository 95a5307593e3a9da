package org.breakwater.mash.model;

import java.util.List;

/**
 * A pattern as one reader may see it.
 *
 * @param words what the rule makes of the contacts that they may see; empty when it would not fire for those alone
 * @param whole whether they may see every contact that made it fire
 */
public record PatternSeen(PatternRow row, String words, boolean whole) {

    /** One that was found before it was kept which contacts made it fire. */
    private static final String LONG_AGO = "A pattern was found when this contact was screened.";

    /** @param line earlier contacts that the reader may see */
    static PatternSeen of(PatternRow row, ContactRow contact, List<HistoryRow> line, int size) {
        if (size == 0) {
            return new PatternSeen(row, LONG_AGO, true);
        }
        var theirs =
                line.stream().filter(one -> row.records().contains(one.id())).toList();
        var words = PatternRules.shipped()
                .find(row.rule(), row.ruleVersion())
                .flatMap(rule -> History.of(contact, theirs).find(rule))
                .map(History.Pattern::words);
        return new PatternSeen(row, words.orElse(""), theirs.size() == size);
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
        return "PatternSeen[" + row.id() + "]";
    }
}
