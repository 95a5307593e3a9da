package org.breakwater.casework.handover.receiving;

import java.util.UUID;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A team does not accept a child, who is with the desk again.
 *
 * @param rating of the case at the handover
 */
public record HandoverDeclined(UUID caseId, @Nullable Rating rating) {}
