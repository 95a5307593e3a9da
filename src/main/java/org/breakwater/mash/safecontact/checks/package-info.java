/**
 * Check before contacting: a planned contact is compared with the rules, and where the risk is high a second person
 * approves it.
 */
@NullMarked
package org.breakwater.mash.safecontact.checks;

import org.jspecify.annotations.NullMarked;
