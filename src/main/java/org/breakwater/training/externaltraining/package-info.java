/** What someone learned at another place: they say it, the office checks it, and then it counts. */
@NullMarked
package org.breakwater.training.externaltraining;

import org.jspecify.annotations.NullMarked;
