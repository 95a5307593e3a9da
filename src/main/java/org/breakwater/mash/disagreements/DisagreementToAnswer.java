package org.breakwater.mash.disagreements;

import java.util.UUID;

/**
 * A disagreement waits for an answer of the desk.
 *
 * @param partnershipToo whether it has come so far up that the partnership's business manager is told
 */
public record DisagreementToAnswer(UUID contactId, boolean partnershipToo) {}
