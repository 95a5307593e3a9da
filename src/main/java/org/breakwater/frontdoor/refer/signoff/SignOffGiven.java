package org.breakwater.frontdoor.refer.signoff;

import java.util.UUID;

/** A safeguarding lead signed a referral off after it was sent, or commented on it. */
public record SignOffGiven(UUID recordId, boolean signed, boolean withWords) {}
