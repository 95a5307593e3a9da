package org.breakwater.mash.policenotices;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.policenotices.corrections.NoticeToCorrectRow;
import org.breakwater.mash.policenotices.reading.NoticeColumn;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The files of notices that were sent, the latest first, and the form for one more. */
public record PoliceNoticesPage(
        List<NoticeFileRow> files,
        List<NoticeToCorrectRow> toCorrect,
        NoticeToCorrectRow.Count count,
        int number,
        NoticeUploadForm form,
        List<Problem> problems,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return files.size() == NoticeFileRow.PAGE;
    }

    public List<NoticeColumn> columns() {
        return List.of(NoticeColumn.values());
    }
}
