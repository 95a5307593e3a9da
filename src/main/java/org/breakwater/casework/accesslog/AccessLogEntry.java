package org.breakwater.casework.accesslog;

import java.time.Instant;

/** One line of the audit log, with the name of the person who acted. */
public record AccessLogEntry(Instant at, String name, String act) {}
