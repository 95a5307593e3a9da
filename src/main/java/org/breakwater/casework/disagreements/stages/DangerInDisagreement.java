package org.breakwater.casework.disagreements.stages;

import java.util.UUID;

/** A disagreement about this case says that a child is in immediate danger. */
public record DangerInDisagreement(UUID caseId) {}
