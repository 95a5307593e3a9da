/**
 * What is known about a case, beside the form in which someone decides on it: the report, previous contacts, what
 * agencies say. Each noun and area adds what it knows.
 */
@NullMarked
@NamedInterface("evidence")
package org.breakwater.casework.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
