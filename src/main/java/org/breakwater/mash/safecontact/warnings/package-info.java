/** Hazards and warnings about a family, each with a review date. */
@NullMarked
package org.breakwater.mash.safecontact.warnings;

import org.jspecify.annotations.NullMarked;
