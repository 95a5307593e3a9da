/** Compliance by organisation, for the office. */
@NullMarked
package org.breakwater.training.office.compliance;

import org.jspecify.annotations.NullMarked;
