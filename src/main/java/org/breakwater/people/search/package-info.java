/** Finds a person by whatever someone knows of them: a name as it sounds, a birth, an address, a number. */
@NullMarked
@NamedInterface("search")
package org.breakwater.people.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
