/** External teams to notify: they have no account here and are telephoned about what they must know before a visit. */
@NullMarked
@NamedInterface("safecontact.externalteams")
package org.breakwater.casework.safecontact.externalteams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
