package org.breakwater.casework.handover.receiving;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * A team's outstanding items for a child that it has accepted, completed ones too.
 *
 * @param stale whether a colleague, or the desk, ended it first
 */
public record TeamOutstandingPage(
        String team,
        HandoverRow handover,
        List<OutstandingItemRow> rows,
        TeamOutstandingForm form,
        List<Problem> problems,
        boolean stale,
        Instant now)
        implements Page {

    public List<Choice> choices() {
        return rows.stream()
                .filter(OutstandingItemRow::isOpen)
                .map(row -> Choice.of(row.id().toString(), row.what()))
                .toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "TeamOutstandingPage[" + handover.id() + "]";
    }
}
