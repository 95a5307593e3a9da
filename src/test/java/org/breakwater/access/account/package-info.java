/** Tests of {@code access.account}. */
@NullMarked
package org.breakwater.access.account;

import org.jspecify.annotations.NullMarked;
