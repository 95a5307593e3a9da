/** What somebody has booked, and what they do with it. */
@NullMarked
package org.breakwater.training.mine;

import org.jspecify.annotations.NullMarked;
