package org.breakwater.frontdoor;

import java.util.UUID;

/** Someone wants to prove a work email address; the code is owed to it. In the transaction in which it was asked. */
public record ReferrerCodeRequested(UUID proofId) {}
