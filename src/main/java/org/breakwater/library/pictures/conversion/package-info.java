/** An uploaded file is redrawn as a picture of ours, so nothing hidden in it is kept. */
@NullMarked
package org.breakwater.library.pictures.conversion;

import org.jspecify.annotations.NullMarked;
