/** A manager says whether somebody may go. */
@NullMarked
package org.breakwater.training.approvals;

import org.jspecify.annotations.NullMarked;
