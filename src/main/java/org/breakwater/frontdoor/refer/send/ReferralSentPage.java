package org.breakwater.frontdoor.refer.send;

import org.breakwater.frontdoor.refer.writing.ReferralDrafts.SentDraft;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.web.Page;

/**
 * It has been sent.
 *
 * @param sent what remains of it
 * @param now who to call instead of waiting
 */
public record ReferralSentPage(SentDraft sent, ReportReaders.Now now) implements Page {}
