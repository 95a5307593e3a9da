/** The list of amendments to the manual. */
@NullMarked
package org.breakwater.library.procedures.amendments;

import org.jspecify.annotations.NullMarked;
