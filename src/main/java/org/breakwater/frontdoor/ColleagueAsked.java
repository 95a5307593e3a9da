package org.breakwater.frontdoor;

import java.util.UUID;

/** A professional asks a colleague to go on with a referral, or to sign it off; the colleague is told that, no more. */
public record ColleagueAsked(UUID addresseeId) {}
