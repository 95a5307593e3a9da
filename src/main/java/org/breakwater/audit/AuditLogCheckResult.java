package org.breakwater.audit;

import java.util.List;

/**
 * The result of a check of the whole log.
 *
 * @param unbroken whether every sealed row is there as it was written
 * @param words the message, a sentence a line
 */
public record AuditLogCheckResult(boolean unbroken, List<String> words) {}
