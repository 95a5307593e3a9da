/** The yearly table of children missing from home or care. */
@NullMarked
package org.breakwater.pathways.missing.year;

import org.jspecify.annotations.NullMarked;
