/** A manager approves or refuses a colleague's booking. */
@NullMarked
package org.breakwater.training.approvals;

import org.jspecify.annotations.NullMarked;
