package org.breakwater.casework.history.patterns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that was found when a case was screened, and what a manager made of it.
 *
 * @param records the cases that made the rule fire, as far as the reader may see them
 */
public record PatternRow(
        UUID id,
        String rule,
        int ruleVersion,
        boolean managerLooks,
        String foundBy,
        Instant foundAt,
        @Nullable String lookedByName,
        @Nullable Instant lookedAt,
        @Nullable String lookedWords,
        List<UUID> records) {

    static final String OF_CONTACT = """
            select p.id, p.rule, p.rule_version, p.manager_looks, p.found_by, p.found_at, p.looked_by_name,
                p.looked_at, p.looked_words,
                array(select r.record_id from mash.pattern_contact r where r.pattern_id = p.id) as records
            from mash.pattern p where p.contact_id = :id order by p.manager_looks desc, p.found_at, p.id limit 50""";

    public boolean waitsForManager() {
        return managerLooks && lookedAt == null;
    }
}
