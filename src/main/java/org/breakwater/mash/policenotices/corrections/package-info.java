/** Lines of police notices that need correcting. What came is kept as it came. */
@NullMarked
package org.breakwater.mash.policenotices.corrections;

import org.jspecify.annotations.NullMarked;
