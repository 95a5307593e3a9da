package org.breakwater.pathways.allegations.refer;

import java.util.List;
import java.util.Optional;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.web.Page;

/**
 * The referral was received.
 *
 * @param byLado whether the LADO wrote down a call
 * @param path the case, for the LADO
 * @param danger whether a child is in immediate danger
 * @param lines who answers for children now, in the order in which to call
 */
public record AllegationReferredPage(
        String reference, boolean byLado, Optional<String> path, Tri danger, List<WhoToCall.Line> lines)
        implements Page {

    public String heading() {
        return byLado ? "Referral recorded" : "We have your referral";
    }

    /** The desk was told of the child. */
    public boolean isChildSent() {
        return danger != Tri.NO;
    }
}
