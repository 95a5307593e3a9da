package org.breakwater.mash.alerts;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact must be read now, although no one said that there is immediate danger: a child told us, or someone who is
 * not sure.
 *
 * @param againAt half of its deadline, when the person who has not acknowledged it is told once more
 */
public record ReadNowAlertRaised(UUID contactId, Instant againAt) {}
