/** The yearly table of private fostering, in the shape of the national return that ended in 2016. */
@NullMarked
package org.breakwater.pathways.privatefostering.year;

import org.jspecify.annotations.NullMarked;
