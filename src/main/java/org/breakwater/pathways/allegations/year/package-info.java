/** The yearly table of allegations against people who work with children. */
@NullMarked
package org.breakwater.pathways.allegations.year;

import org.jspecify.annotations.NullMarked;
