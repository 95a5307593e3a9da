package org.breakwater.mash.desk.disagreements;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.model.Answerers;
import org.breakwater.mash.model.DisagreementRow;
import org.breakwater.web.Page;

/**
 * @param answerers who answers each
 * @param number the page of the list, from 1
 */
public record DisagreementsPage(List<DisagreementRow> rows, Answerers answerers, int number, Instant now)
        implements Page {

    public boolean hasLater() {
        return rows.size() == DisagreementRow.PAGE;
    }
}
