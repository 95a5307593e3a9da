/**
 * One contact: what was reported, what is known already, what was decided, and the next step. Every screen about one
 * contact shares its frame.
 */
@NullMarked
@NamedInterface("contact")
package org.breakwater.mash.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
