/** Previous cases about the same people, home or incident, and who has read them. */
@NullMarked
@NamedInterface("history")
package org.breakwater.casework.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
