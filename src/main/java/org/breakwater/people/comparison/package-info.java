/** Compares two people field by field with weights that can be explained (the method of Fellegi and Sunter). */
@NullMarked
@NamedInterface("comparison")
package org.breakwater.people.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
