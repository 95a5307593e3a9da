/** How a text is checked, published, and moved in and out as a file. */
@NullMarked
@NamedInterface("publishing")
package org.breakwater.library.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
