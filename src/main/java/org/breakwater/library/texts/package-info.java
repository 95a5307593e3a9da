/** The versions of a text, each with its words: how one is written and approved, and from when it counts. */
@NullMarked
@NamedInterface("texts")
package org.breakwater.library.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
