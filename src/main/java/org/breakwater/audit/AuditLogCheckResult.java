package org.breakwater.audit;

import java.util.List;

/**
 * What a check of the whole log found.
 *
 * @param unbroken whether every sealed row is there as it was written
 * @param words what to tell the person who asked, a sentence a line
 */
public record AuditLogCheckResult(boolean unbroken, List<String> words) {}
