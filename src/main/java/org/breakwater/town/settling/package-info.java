/**
 * Writes the town into the database: the visible part is replayed with the desk's own services, under an adjustable
 * clock; the long past behind it is copied in, row for row as those services would have left it.
 */
@NullMarked
package org.breakwater.town.settling;

import org.jspecify.annotations.NullMarked;
