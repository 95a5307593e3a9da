package org.breakwater.frontdoor.refer.send;

import org.breakwater.web.Page;

/**
 * It is sent.
 *
 * @param shared several people read the mailbox it came from
 */
public record SentPage(String reference, boolean shared) implements Page {}
