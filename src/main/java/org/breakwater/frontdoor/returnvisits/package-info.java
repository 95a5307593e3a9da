/** The six words with which a person who reported can come back, and their visits. */
@NullMarked
package org.breakwater.frontdoor.returnvisits;

import org.jspecify.annotations.NullMarked;
