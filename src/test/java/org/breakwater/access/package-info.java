/** Tests of the module {@code access}. */
@NullMarked
package org.breakwater.access;

import org.jspecify.annotations.NullMarked;
