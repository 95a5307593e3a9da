package org.breakwater.mash.alerts;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact must be read now, although no one reported immediate danger: the reporter is a child, or someone who is not
 * sure.
 *
 * @param againAt half its deadline, when the person who has not acknowledged it is reminded
 */
public record PriorityReadAlertRaised(UUID contactId, Instant againAt) {}
