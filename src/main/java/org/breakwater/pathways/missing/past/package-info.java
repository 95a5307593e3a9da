/** Two years of missing episodes in the invented town. */
@NullMarked
package org.breakwater.pathways.missing.past;

import org.jspecify.annotations.NullMarked;
