/** Parses names, dates of birth and addresses from text as people state them. */
@NullMarked
@NamedInterface("parsing")
package org.breakwater.people.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
