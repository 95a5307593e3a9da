/** A training lead cancels, keeps or takes up a colleague's place. */
@NullMarked
package org.breakwater.training.lead.places;

import org.jspecify.annotations.NullMarked;
