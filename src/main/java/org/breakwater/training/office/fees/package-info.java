/** Fees due from organisations: a statement for each, a file for finance, and a reason for each waiver. */
@NullMarked
package org.breakwater.training.office.fees;

import org.jspecify.annotations.NullMarked;
