/** Who of an organisation is in date, for whoever leads training there. */
@NullMarked
package org.breakwater.training.lead.compliance;

import org.jspecify.annotations.NullMarked;
