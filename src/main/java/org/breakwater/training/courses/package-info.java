/** One course: its outcomes, its audience and its prerequisites. */
@NullMarked
package org.breakwater.training.courses;

import org.jspecify.annotations.NullMarked;
