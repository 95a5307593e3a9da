/** Checking, publishing, exporting and importing texts. */
@NullMarked
@NamedInterface("publishing")
package org.breakwater.library.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
