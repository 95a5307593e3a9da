/** The courses that the partnership offers, read from a file at the start. */
@NullMarked
package org.breakwater.training.catalogue;

import org.jspecify.annotations.NullMarked;
