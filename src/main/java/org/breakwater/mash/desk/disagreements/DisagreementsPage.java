package org.breakwater.mash.desk.disagreements;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.mash.model.DisagreementRow;
import org.breakwater.partnership.Profile;
import org.breakwater.web.Page;

/**
 * @param answerers who may answer each, by name
 * @param above who decides those that no one here may answer
 * @param number the page of the list, from 1
 */
public record DisagreementsPage(
        List<DisagreementRow> rows, Map<UUID, List<String>> answerers, Profile.Above above, int number, Instant now)
        implements Page {

    /** Who answers it, or decides it above the last stage. */
    public String who(DisagreementRow row) {
        var names = answerers.getOrDefault(row.id(), List.of());
        return !names.isEmpty()
                ? String.join(" or ", names)
                : row.isTop() ? above.inWords() : "It escalates to the next stage";
    }

    public boolean hasLater() {
        return rows.size() == DisagreementRow.PAGE;
    }
}
