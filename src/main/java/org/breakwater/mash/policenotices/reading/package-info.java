/** Reads a file of police notices, line by line and column by column. */
@NullMarked
package org.breakwater.mash.policenotices.reading;

import org.jspecify.annotations.NullMarked;
