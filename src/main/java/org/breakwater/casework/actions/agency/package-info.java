/** What an agency owes from strategy discussions: its own people see it, and say that it is done. */
@NullMarked
@NamedInterface("actions.agency")
package org.breakwater.casework.actions.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
