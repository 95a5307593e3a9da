/** A training lead records a colleague: their name, email and role. */
@NullMarked
package org.breakwater.training.lead.colleagues;

import org.jspecify.annotations.NullMarked;
