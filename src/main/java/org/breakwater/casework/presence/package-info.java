/** Two people who have the same record open see each other. */
@NullMarked
@NamedInterface("presence")
package org.breakwater.casework.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
