package org.breakwater.casework.handover.contents;

import java.util.UUID;

/** Something was recorded of a case that the teams with its children read, whenever that was. */
public record HandoverChanged(UUID caseId) {}
