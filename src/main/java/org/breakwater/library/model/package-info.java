/** How texts are kept, read and drawn. */
@NullMarked
package org.breakwater.library.model;

import org.jspecify.annotations.NullMarked;
