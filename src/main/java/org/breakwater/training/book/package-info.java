/** Requesting a place in a session. */
@NullMarked
package org.breakwater.training.book;

import org.jspecify.annotations.NullMarked;
