package org.breakwater.mash.policenotices;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.policenotices.corrections.PoliceNoticeToCorrectRow;
import org.breakwater.mash.policenotices.reading.PoliceNoticeColumn;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The files of notices that were sent, the latest first, and the form for one more. */
public record PoliceNoticesPage(
        List<PoliceNoticeFileRow> files,
        List<PoliceNoticeToCorrectRow> toCorrect,
        PoliceNoticeToCorrectRow.Count count,
        int number,
        PoliceNoticesForm form,
        List<Problem> problems,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return files.size() == PoliceNoticeFileRow.PAGE;
    }

    public List<PoliceNoticeColumn> columns() {
        return List.of(PoliceNoticeColumn.values());
    }
}
