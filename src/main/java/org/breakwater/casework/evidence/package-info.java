/**
 * The information about a case, beside the form in which someone decides on it: the report, previous contacts, the
 * agencies' responses. Each package and module adds what it knows.
 */
@NullMarked
@NamedInterface("evidence")
package org.breakwater.casework.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
