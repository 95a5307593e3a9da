package org.breakwater.casework.disagreements.escalation;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.disagreements.stages.DisagreementAnswerers;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.web.Page;

/**
 * @param answerers who responds to each
 * @param number the page of the list, from 1
 * @param unseen how many emergency accesses have no reviewer left
 */
public record EscalationsPage(
        List<DisagreementRow> rows, DisagreementAnswerers answerers, int number, int unseen, Instant now)
        implements Page {

    public boolean hasEarlier() {
        return rows.size() == DisagreementRow.PAGE;
    }
}
