/** Tests of {@code access.accounts}. */
@NullMarked
package org.breakwater.access.accounts;

import org.jspecify.annotations.NullMarked;
