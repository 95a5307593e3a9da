package org.breakwater.frontdoor.refer.send;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * It is sent.
 *
 * @param shared several people read the mailbox it came from
 * @param alert whether it sent the desk an alert
 * @param now whom to call instead of waiting
 */
public record ReferralSentPage(String reference, boolean shared, boolean alert, ReportReaders.Now now) implements Page {}
