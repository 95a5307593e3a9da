/**
 * What must be known before anyone visits or calls a family: warnings and safe contact rules, of this contact and of
 * others about the same people.
 */
@NullMarked
@NamedInterface("safecontact.visitbriefing")
package org.breakwater.mash.safecontact.visitbriefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
