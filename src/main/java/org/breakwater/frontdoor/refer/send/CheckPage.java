package org.breakwater.frontdoor.refer.send;

import java.util.List;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.coach.Advice;
import org.breakwater.frontdoor.refer.draft.Task;
import org.breakwater.web.Page;

/** Everything that was written, together, before it is sent. */
public record CheckPage(Referral told, List<Advice> advice, List<FileRow> files) implements Page {

    public boolean canBeSent() {
        return Task.missing(told).isEmpty();
    }
}
