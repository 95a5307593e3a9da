package org.breakwater.frontdoor.refer.mine;

import java.util.List;
import java.util.UUID;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.web.Page;

/**
 * The desk's questions to a referrer.
 *
 * @param added how many additions they have made; their text is not shown
 */
public record MyQuestionsPage(UUID recordId, String reference, List<ReporterMessageRow> questions, int added)
        implements Page {

    public String path() {
        return "/refer/mine/questions/" + recordId;
    }

    @Override
    public String toString() {
        return "MyQuestionsPage[" + recordId + "]";
    }
}
