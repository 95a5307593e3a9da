package org.breakwater.frontdoor.report.send;

import org.breakwater.frontdoor.report.Readers;
import org.breakwater.web.Page;

/**
 * It is sent: the reference, what happens next, and the offer of a phrase. It never says that anyone has read it.
 *
 * @param now whom to ring instead of waiting, and who reads
 */
public record SentPage(String reference, boolean child, boolean hasPhrase, Readers.Now now) implements Page {

    @Override
    public String toString() {
        return "SentPage[…]";
    }
}
