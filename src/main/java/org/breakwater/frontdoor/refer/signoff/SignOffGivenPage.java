package org.breakwater.frontdoor.refer.signoff;

import org.breakwater.web.Page;

/** A lead has answered; what they read is shown to them no more. */
public record SignOffGivenPage() implements Page {}
