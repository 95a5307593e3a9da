package org.breakwater.mash.desk.notices;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.model.LineToCorrectRow;
import org.breakwater.mash.model.NoticeColumn;
import org.breakwater.mash.model.NoticeFileRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** The files of notices that were sent, the latest first, and the form for one more. */
public record NoticesPage(
        List<NoticeFileRow> files,
        List<LineToCorrectRow> toCorrect,
        LineToCorrectRow.Count count,
        int number,
        UploadForm form,
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
