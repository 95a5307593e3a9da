/** Relationships, households and addresses of the people of a record. */
@NullMarked
@NamedInterface("family")
package org.breakwater.people.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
