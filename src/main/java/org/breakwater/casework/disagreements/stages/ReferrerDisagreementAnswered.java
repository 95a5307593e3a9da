package org.breakwater.casework.disagreements.stages;

import java.util.UUID;

/** What the referrer of this case disagreed with has been answered, and they can read it. */
public record ReferrerDisagreementAnswered(UUID caseId) {}
