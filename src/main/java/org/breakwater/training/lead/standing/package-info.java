/** Who of an organisation is in date, for whoever leads training there. */
@NullMarked
package org.breakwater.training.lead.standing;

import org.jspecify.annotations.NullMarked;
