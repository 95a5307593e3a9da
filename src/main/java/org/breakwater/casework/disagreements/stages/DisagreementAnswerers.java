package org.breakwater.casework.disagreements.stages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.partnership.DisagreementsAbove;

/**
 * Who responds to each of some disagreements.
 *
 * @param names who may respond to each, by name
 * @param above who decides those that no manager of the desk may respond to
 */
public record DisagreementAnswerers(Map<UUID, List<String>> names, DisagreementsAbove above) {

    /** Who responds to it, or decides it above the last stage. */
    public String of(DisagreementRow row) {
        var who = names.getOrDefault(row.id(), List.of());
        return !who.isEmpty()
                ? String.join(" or ", who)
                : row.isTop() ? above.inWords() : "It escalates to the next stage";
    }
}
