package org.breakwater.library.editor.feedback;

import java.util.List;
import org.breakwater.library.procedures.feedback.FeedbackRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** One comment, and the form to close it. */
public record EditorFeedbackItemPage(FeedbackRow note, CloseFeedbackForm form, List<Problem> problems) implements Page {

    /** Where the text is that it is about. */
    public String readAddress() {
        return "/" + note.path() + "/version/" + note.number() + (note.clause().isEmpty() ? "" : "#" + note.clause());
    }
}
