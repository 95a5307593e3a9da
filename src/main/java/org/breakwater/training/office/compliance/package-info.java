/** Who is in date with what they need, by organisation, for the office. */
@NullMarked
package org.breakwater.training.office.compliance;

import org.jspecify.annotations.NullMarked;
