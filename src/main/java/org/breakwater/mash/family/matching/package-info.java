/** Check for matches: people of other records who may be the same person, confirmed or dismissed. */
@NullMarked
package org.breakwater.mash.family.matching;

import org.jspecify.annotations.NullMarked;
