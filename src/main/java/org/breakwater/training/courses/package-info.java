/** One course: what somebody can do afterwards, for whom it is and what comes first. */
@NullMarked
package org.breakwater.training.courses;

import org.jspecify.annotations.NullMarked;
