/** Whoever leads training in an organisation books for its people, and gives up what they cannot use. */
@NullMarked
package org.breakwater.training.lead;

import org.jspecify.annotations.NullMarked;
