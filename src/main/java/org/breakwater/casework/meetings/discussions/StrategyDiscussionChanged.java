package org.breakwater.casework.meetings.discussions;

import java.util.UUID;

/** A strategy discussion about this case has someone or something new, or has ended. */
public record StrategyDiscussionChanged(UUID caseId) {}
