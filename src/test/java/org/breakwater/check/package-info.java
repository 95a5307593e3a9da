/**
 * {@code ./breakwater check}: what takes longer than a test may. It starts the real program on a home of its own, kills
 * it and its database in the middle of the work, and checks everything from outside, as people and machines do.
 */
@NullMarked
package org.breakwater.check;

import org.jspecify.annotations.NullMarked;
