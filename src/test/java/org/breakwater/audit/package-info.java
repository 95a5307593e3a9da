/** Tests of the module {@code audit}. */
@NullMarked
package org.breakwater.audit;

import org.jspecify.annotations.NullMarked;
