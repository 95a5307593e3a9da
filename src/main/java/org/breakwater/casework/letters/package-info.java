/** Letters about a case: created from a template, completed by a person, and sent with no field left open. */
@NullMarked
@NamedInterface("letters")
package org.breakwater.casework.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
