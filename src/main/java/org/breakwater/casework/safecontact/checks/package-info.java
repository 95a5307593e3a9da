/**
 * Check before contacting: a planned contact is compared with the rules, and if the risk is high a second person
 * approves it.
 */
@NullMarked
@NamedInterface("safecontact.checks")
package org.breakwater.casework.safecontact.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
