/** The likely matches of contacts that were received before matches were kept, found in the background. */
@NullMarked
package org.breakwater.mash.earliermatches;

import org.jspecify.annotations.NullMarked;
