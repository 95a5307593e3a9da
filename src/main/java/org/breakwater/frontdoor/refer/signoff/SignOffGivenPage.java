package org.breakwater.frontdoor.refer.signoff;

import org.breakwater.web.Page;

/** A lead has answered; the referral is no longer shown to them. */
public record SignOffGivenPage() implements Page {}
