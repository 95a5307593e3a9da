/** The people of the invented town, and how concerns about them are reported. */
@NullMarked
package org.breakwater.town.telling;

import org.jspecify.annotations.NullMarked;
