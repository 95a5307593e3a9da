/** Tests of {@code access.invitation}. */
@NullMarked
package org.breakwater.access.invitation;

import org.jspecify.annotations.NullMarked;
