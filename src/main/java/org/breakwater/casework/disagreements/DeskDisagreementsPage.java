package org.breakwater.casework.disagreements;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.disagreements.stages.DisagreementAnswerers;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.web.Page;

/**
 * @param answerers who responds to each
 * @param number the page of the list, from 1
 */
public record DeskDisagreementsPage(
        List<DisagreementRow> rows, DisagreementAnswerers answerers, int number, Instant now) implements Page {

    public boolean hasLater() {
        return rows.size() == DisagreementRow.PAGE;
    }
}
