package org.breakwater.casework.disagreements.stages;

import java.util.UUID;

/** A disagreement about this case says that a child is in danger now. */
public record DangerInDisagreement(UUID caseId) {}
