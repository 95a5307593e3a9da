/** Finds a person by whatever someone knows about them: a name as it sounds, a date of birth, an address, a number. */
@NullMarked
@NamedInterface("search")
package org.breakwater.people.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
