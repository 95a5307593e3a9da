package org.breakwater.mash.decision.need;

import java.util.UUID;
import org.breakwater.casework.decisions.FamilyTold;

/** The level of need that one decision found, and how the family hears of it. */
public record LevelOfNeedRow(UUID decisionId, int level, FamilyTold familyTold, String familyWords) {

    static final String OF_CONTACT = """
            select decision_id, level, family_told, family_words
            from mash.level_of_need where contact_id = :id limit 200""";

    @Override
    public String toString() {
        return "LevelOfNeedRow[" + decisionId + "]";
    }
}
