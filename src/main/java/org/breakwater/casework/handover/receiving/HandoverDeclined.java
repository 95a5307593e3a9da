package org.breakwater.casework.handover.receiving;

import java.util.UUID;
import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A team does not take a child on: the desk has it again.
 *
 * @param rating of the case when the child was handed over
 */
public record HandoverDeclined(UUID caseId, @Nullable Rating rating) {}
