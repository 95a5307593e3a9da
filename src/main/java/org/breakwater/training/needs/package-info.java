/** What do I need? Four questions, and the courses with the reason for each. */
@NullMarked
package org.breakwater.training.needs;

import org.jspecify.annotations.NullMarked;
