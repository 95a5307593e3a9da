/** The life cycle of a contact: its stages, the transitions between them, and the tables that store them. */
@NullMarked
@NamedInterface("lifecycle")
package org.breakwater.mash.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
