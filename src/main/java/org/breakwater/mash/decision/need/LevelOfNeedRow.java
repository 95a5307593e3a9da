package org.breakwater.mash.decision.need;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.decisions.FamilyTold;
import org.jspecify.annotations.Nullable;

/** The level of need and the primary need of one decision, and how the family is told. */
public record LevelOfNeedRow(
        UUID decisionId,
        int level,
        @Nullable String primaryNeed,
        @Nullable Integer primaryNeedList,
        FamilyTold familyTold,
        String familyWords) {

    static final String OF_CONTACT = """
            select decision_id, level, primary_need, primary_need_list, family_told, family_words
            from mash.level_of_need where contact_id = :id limit 200""";

    /** Such as "Level of need: 4. Primary need: Abuse or neglect (N1)." */
    public String inWords() {
        return "Level of need: " + level + "."
                + primaryNeedInWords().map(" Primary need: %s."::formatted).orElse("");
    }

    public Optional<String> primaryNeedInWords() {
        return primaryNeed == null || primaryNeedList == null
                ? Optional.empty()
                : PrimaryNeedList.of(primaryNeedList)
                        .find(primaryNeed)
                        .map(PrimaryNeedList.Need::withCode)
                        .or(() -> Optional.of(primaryNeed));
    }

    @Override
    public String toString() {
        return "LevelOfNeedRow[" + decisionId + "]";
    }
}
