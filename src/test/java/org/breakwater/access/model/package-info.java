/** Tests of accounts behind the screens. */
@NullMarked
package org.breakwater.access.model;

import org.jspecify.annotations.NullMarked;
