/** A text is taken down: with a reason that everyone may read, and after seeing what leads to it. */
@NullMarked
package org.breakwater.library.editor.takedown;

import org.jspecify.annotations.NullMarked;
