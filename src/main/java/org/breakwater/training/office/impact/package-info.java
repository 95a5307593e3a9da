/** Whether courses helped: before, straight after and twelve weeks later, by organisation type and by outcome. */
@NullMarked
package org.breakwater.training.office.impact;

import org.jspecify.annotations.NullMarked;
