/** The six words with which a reporter can come back, and their visits. */
@NullMarked
package org.breakwater.frontdoor.returnvisits;

import org.jspecify.annotations.NullMarked;
