/** When and where courses are given. */
@NullMarked
package org.breakwater.training.programme;

import org.jspecify.annotations.NullMarked;
