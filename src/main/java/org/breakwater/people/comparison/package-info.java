/** Compares two people field by field with explainable weights (the Fellegi–Sunter method). */
@NullMarked
@NamedInterface("comparison")
package org.breakwater.people.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
