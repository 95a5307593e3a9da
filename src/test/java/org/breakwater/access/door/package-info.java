/** Tests of {@code access.door}. */
@NullMarked
package org.breakwater.access.door;

import org.jspecify.annotations.NullMarked;
