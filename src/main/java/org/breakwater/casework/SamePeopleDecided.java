package org.breakwater.casework;

import java.util.UUID;

/** Someone has decided whether two cases are about the same people or household. */
public record SamePeopleDecided(UUID one, UUID other) {}
