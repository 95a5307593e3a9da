/** Conflicts of interest: staff who know the people in a contact are excluded from it. */
@NullMarked
package org.breakwater.mash.conflicts;

import org.jspecify.annotations.NullMarked;
