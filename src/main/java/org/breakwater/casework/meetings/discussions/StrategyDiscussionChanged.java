package org.breakwater.casework.meetings.discussions;

import java.util.UUID;

/** A strategy discussion about this case has a new participant or action, or has ended; or an enquiry it began has. */
public record StrategyDiscussionChanged(UUID caseId) {}
