/** Names, dates of birth and addresses, read from words as they were said. */
@NullMarked
@NamedInterface("parsing")
package org.breakwater.people.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
