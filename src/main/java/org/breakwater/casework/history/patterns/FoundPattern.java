package org.breakwater.casework.history.patterns;

import java.util.List;
import java.util.UUID;

/**
 * A pattern that a rule found.
 *
 * @param words name no one, and count no case that is not among these
 * @param records the earlier cases that made it fire
 */
public record FoundPattern(String rule, int version, String words, boolean managerLooks, List<UUID> records) {

    /** Whether one that a manager must review counts the same contacts: then this one says nothing more. */
    boolean isSaidBy(FoundPattern other) {
        return other.managerLooks
                && !managerLooks
                && records.equals(other.records)
                && PatternRules.counts(rule, version)
                && PatternRules.counts(other.rule, other.version);
    }
}
