/**
 * What must be known before anyone visits or calls a family: warnings and safe contact rules, of this case and of
 * others about the same people.
 */
@NullMarked
@NamedInterface("safecontact.visitbriefing")
package org.breakwater.casework.safecontact.visitbriefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
