/** Who may be the same person: the keys that find candidates, and the decisions about them. */
@NullMarked
@NamedInterface("matching")
package org.breakwater.people.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
