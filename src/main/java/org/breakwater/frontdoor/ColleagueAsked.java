package org.breakwater.frontdoor;

import java.util.UUID;

/**
 * A professional asks a colleague to continue a referral, or to sign it off; the colleague is told that, and no more.
 */
public record ColleagueAsked(UUID addresseeId) {}
