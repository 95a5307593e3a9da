/** Uploaded pictures, for texts to show. */
@NullMarked
package org.breakwater.library.pictures;

import org.jspecify.annotations.NullMarked;
