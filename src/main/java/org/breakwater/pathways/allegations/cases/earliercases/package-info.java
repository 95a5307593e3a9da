/** Earlier cases about the same person, confirmed or dismissed. */
@NullMarked
package org.breakwater.pathways.allegations.cases.earliercases;

import org.jspecify.annotations.NullMarked;
