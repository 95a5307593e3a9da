/**
 * What came to the front door in a period, what became of it, and whether it was in time: counts, and no one’s name.
 */
@NullMarked
package org.breakwater.mash.oversight;

import org.jspecify.annotations.NullMarked;
