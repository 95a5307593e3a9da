/** One person across records, once two people have confirmed that they are the same. */
@NullMarked
@NamedInterface("identity")
package org.breakwater.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
