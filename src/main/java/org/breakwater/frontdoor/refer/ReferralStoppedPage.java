package org.breakwater.frontdoor.refer;

import org.breakwater.web.Page;

/** The person stopped writing: nothing is shown to this browser any more. */
public record ReferralStoppedPage() implements Page {}
