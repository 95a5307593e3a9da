package org.breakwater.mash.meetings;

import java.util.UUID;

/** A strategy discussion is called with an agency: its people are told now. */
public record StrategyDiscussionCalled(UUID callId) {}
