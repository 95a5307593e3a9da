/** An agency's actions from strategy discussions: its own people see them, and mark them as done. */
@NullMarked
@NamedInterface("actions.agency")
package org.breakwater.casework.actions.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
