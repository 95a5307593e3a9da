package org.breakwater.casework;

import java.util.UUID;

/** Only the people named on a case see it from now on. */
public record CaseRestricted(UUID record) {}
