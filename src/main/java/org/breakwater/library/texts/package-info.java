/** The versions of a text, each with its content: writing, approving and publishing. */
@NullMarked
@NamedInterface("texts")
package org.breakwater.library.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
