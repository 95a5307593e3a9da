/** The stories of the invented town, laid out from a seed. */
@NullMarked
package org.breakwater.town.planning;

import org.jspecify.annotations.NullMarked;
