package org.breakwater.casework.disagreements.stages;

import java.util.UUID;

/** The referrer's disagreement about this case has been answered, and they can read the response. */
public record ReferrerDisagreementAnswered(UUID caseId) {}
