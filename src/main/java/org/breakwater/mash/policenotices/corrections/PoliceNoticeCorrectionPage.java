package org.breakwater.mash.policenotices.corrections;

import java.util.List;
import org.breakwater.mash.policenotices.PoliceNoticeRow;
import org.breakwater.mash.policenotices.reading.PoliceNoticeColumn;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One line as it came, beside the form to correct it.
 *
 * @param fields the cells as they are, or as someone just typed them
 * @param stale whether someone else has settled it meanwhile
 */
public record PoliceNoticeCorrectionPage(
        PoliceNoticeRow line, PoliceNoticeFields fields, String leave, List<Problem> problems, boolean stale)
        implements Page {

    public List<PoliceNoticeColumn> columns() {
        return List.of(PoliceNoticeColumn.values());
    }

    public boolean isOpen() {
        return line.state() == PoliceNoticeRow.State.TO_MEND;
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }
}
