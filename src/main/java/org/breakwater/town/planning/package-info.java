/** The stories of the invented town, generated from a seed. */
@NullMarked
package org.breakwater.town.planning;

import org.jspecify.annotations.NullMarked;
