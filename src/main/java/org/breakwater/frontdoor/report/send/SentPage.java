package org.breakwater.frontdoor.report.send;

import org.breakwater.web.Page;

/** It is sent: the reference, what happens next, and the offer of a phrase. */
public record SentPage(String reference, boolean child, boolean hasPhrase) implements Page {

    @Override
    public String toString() {
        return "SentPage[…]";
    }
}
