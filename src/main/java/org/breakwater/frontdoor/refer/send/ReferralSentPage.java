package org.breakwater.frontdoor.refer.send;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * It is sent.
 *
 * @param shared several people read the mailbox it came from
 * @param now whom to call instead of waiting
 */
public record ReferralSentPage(String reference, boolean shared, ReportReaders.Now now) implements Page {}
