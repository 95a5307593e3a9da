package org.breakwater.library.editor.feedback;

import java.util.List;
import org.breakwater.library.procedures.feedback.FeedbackRow;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Open comments, the oldest first; or closed ones, the latest first.
 *
 * @param path of the text that all are about; empty for every text
 * @param number of this page, from 1
 */
public record EditorFeedbackPage(List<FeedbackRow> notes, boolean closed, String path, int number, boolean more)
        implements Page {

    public @Nullable String before() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String after() {
        return more ? address(number + 1) : null;
    }

    private String address(int page) {
        return closed
                ? "/library/editor/feedback/closed?page=" + page
                : "/library/editor/feedback?page=" + page + (path.isEmpty() ? "" : "&path=" + path);
    }
}
