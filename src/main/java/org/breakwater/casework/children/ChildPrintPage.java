package org.breakwater.casework.children;

import java.time.Instant;
import org.breakwater.web.Page;

/**
 * The child’s record as a PDF.
 *
 * @param takenBy who took this copy
 */
public record ChildPrintPage(ChildRecord record, String takenBy, Instant takenAt, String stylesheet) implements Page {}
