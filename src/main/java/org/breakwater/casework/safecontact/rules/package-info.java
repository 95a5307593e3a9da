/** How the people of a case may be contacted safely: the rules, and how each of them ends. */
@NullMarked
@NamedInterface("safecontact.rules")
package org.breakwater.casework.safecontact.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
