/** Every move of a record, in order, with who made it and when. The chronology only grows. */
@NullMarked
@NamedInterface("chronology")
package org.breakwater.casework.chronology.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
