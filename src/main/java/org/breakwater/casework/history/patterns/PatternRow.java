package org.breakwater.casework.history.patterns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.Approvers;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that was found when a case was screened, and its review by a manager.
 *
 * @param reviewers managers who did not screen it and see all of it; empty once someone has reviewed it
 * @param openFirst managers who would have to open a restricted case first
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
        List<UUID> records,
        List<String> reviewers,
        List<String> openFirst) {

    static final String OF_CONTACT = """
            select p.id, p.rule, p.rule_version, p.manager_looks, p.found_by, p.found_at, p.looked_by_name,
                p.looked_at, p.looked_words,
                array(select r.record_id from mash.pattern_contact r where r.pattern_id = p.id) as records,
                array(select w.name from mash.who_may_review(p.id) w
                    where p.manager_looks and p.looked_at is null and w.sees) as reviewers,
                array(select w.name from mash.who_may_review(p.id) w
                    where p.manager_looks and p.looked_at is null and not w.sees) as open_first
            from mash.pattern p where p.contact_id = :id order by p.manager_looks desc, p.found_at, p.id limit 50""";

    public String whoReviews() {
        return new Approvers(reviewers, openFirst).inWords(Approvers.Act.REVIEW);
    }

    public boolean waitsForManager() {
        return managerLooks && lookedAt == null;
    }
}
