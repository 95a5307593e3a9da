/** Every action on a record, in order, with who did it and when. The chronology is append-only. */
@NullMarked
@NamedInterface("chronology")
package org.breakwater.casework.chronology.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
