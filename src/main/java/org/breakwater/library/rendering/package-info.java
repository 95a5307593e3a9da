/** A text taken apart into what is drawn, as harmless HTML. */
@NullMarked
@NamedInterface("rendering")
package org.breakwater.library.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
