package org.breakwater.library.editor.contentchecks;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.library.PublishedText;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.topics.ServiceListing;

/**
 * Open content checks.
 *
 * @param reviews texts due for review now or within 30 days, the oldest first
 * @param stale translations whose English has changed
 * @param unconfirmed contact points that nobody has confirmed lately
 * @param services local services without details, never checked, or past their check date
 * @param dead broken external links, at most 200
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
     * A text due for review.
     *
     * @param owner its owner; empty if it has none
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
