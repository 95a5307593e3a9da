/** What people completed, here, online or elsewhere. */
@NullMarked
package org.breakwater.training.completions;

import org.jspecify.annotations.NullMarked;
