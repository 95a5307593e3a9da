/** Asking where somebody works until it is certain which place is meant: one of ours, or one that is not here yet. */
@NullMarked
package org.breakwater.training.workplace;

import org.jspecify.annotations.NullMarked;
