/** Letters about a case: begun from a template, finished by a person, and sent with no gap in them. */
@NullMarked
@NamedInterface("letters")
package org.breakwater.casework.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
