package org.breakwater.frontdoor.refer.send;

import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * It is sent.
 *
 * @param mailed whether its sender has a receipt by mail
 * @param alert whether it sent the desk an alert
 * @param now whom to call instead of waiting
 */
public record ReferralSentPage(String reference, boolean mailed, boolean alert, ReportReaders.Now now)
        implements Page {}
