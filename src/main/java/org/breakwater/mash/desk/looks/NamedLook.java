package org.breakwater.mash.desk.looks;

import java.time.Instant;

/** One line of the audit log, with the name of the person who acted. */
public record NamedLook(Instant at, String name, String act) {}
