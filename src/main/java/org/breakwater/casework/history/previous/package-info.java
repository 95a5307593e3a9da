/** Previous cases about the same people, home or incident, each with why it is shown. */
@NullMarked
@NamedInterface("history.previous")
package org.breakwater.casework.history.previous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
