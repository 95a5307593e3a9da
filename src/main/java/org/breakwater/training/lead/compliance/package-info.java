/** Compliance of an organisation, for its training lead. */
@NullMarked
package org.breakwater.training.lead.compliance;

import org.jspecify.annotations.NullMarked;
