package org.breakwater.library.editor.contentchecks;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.topics.ServiceListing;

/**
 * What somebody has to look after.
 *
 * @param reviews texts that are to be looked at again, or will be within 30 days, the oldest first
 * @param stale translations whose English has moved on
 * @param unconfirmed contact points that nobody has confirmed lately
 * @param services local services without details, never checked, or past their check date
 * @param dead links to other houses that lead nowhere, at most 200
 * @param unread chapters that nobody has read in four weeks; empty as long as less than four weeks are counted
 * @param readsCounted whether four weeks are counted
 */
public record ContentDue(
        List<Due> reviews,
        List<PublishedText> stale,
        List<ContactPoint> unconfirmed,
        List<ServiceListing> services,
        List<ExternalLinkRow> dead,
        List<PublishedText> unread,
        boolean readsCounted) {

    /**
     * A text to be looked at again.
     *
     * @param owner who answers for it; empty when the text names nobody
     */
    public record Due(PublishedText text, LocalDate on, String owner) {}

    public boolean isNothing() {
        return reviews.isEmpty()
                && stale.isEmpty()
                && unconfirmed.isEmpty()
                && services.isEmpty()
                && dead.isEmpty()
                && unread.isEmpty();
    }
}
