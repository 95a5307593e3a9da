/** Venues: access, capacity, and the next sessions there. */
@NullMarked
package org.breakwater.training.office.venues;

import org.jspecify.annotations.NullMarked;
