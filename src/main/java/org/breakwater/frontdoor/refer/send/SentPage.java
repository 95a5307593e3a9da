package org.breakwater.frontdoor.refer.send;

import org.breakwater.frontdoor.report.Readers;
import org.breakwater.web.Page;

/**
 * It is sent.
 *
 * @param shared several people read the mailbox it came from
 * @param now whom to call instead of waiting
 */
public record SentPage(String reference, boolean shared, Readers.Now now) implements Page {}
