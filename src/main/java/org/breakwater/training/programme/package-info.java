/** Course dates. */
@NullMarked
package org.breakwater.training.programme;

import org.jspecify.annotations.NullMarked;
