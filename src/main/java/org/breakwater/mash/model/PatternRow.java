package org.breakwater.mash.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pattern that was found when a contact was screened, and what a manager made of it. */
public record PatternRow(
        UUID id,
        String rule,
        int ruleVersion,
        String words,
        boolean managerLooks,
        String foundBy,
        Instant foundAt,
        @Nullable String lookedByName,
        @Nullable Instant lookedAt,
        @Nullable String lookedWords) {

    static final String OF_CONTACT = """
            select id, rule, rule_version, words, manager_looks, found_by, found_at, looked_by_name, looked_at,
                looked_words
            from mash.pattern where contact_id = :id order by manager_looks desc, found_at, id limit 50""";

    public boolean waitsForManager() {
        return managerLooks && lookedAt == null;
    }
}
