/** Parses a text into the parts to render, as safe HTML. */
@NullMarked
@NamedInterface("rendering")
package org.breakwater.library.rendering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
