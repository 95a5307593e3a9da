/**
 * One contact: what was reported, what is already known, what was decided, and the next step. Every screen about one
 * contact shares its layout.
 */
@NullMarked
@NamedInterface("contact")
package org.breakwater.mash.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
