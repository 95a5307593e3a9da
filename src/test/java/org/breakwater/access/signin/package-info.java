/** Tests of {@code access.signin}. */
@NullMarked
package org.breakwater.access.signin;

import org.jspecify.annotations.NullMarked;
