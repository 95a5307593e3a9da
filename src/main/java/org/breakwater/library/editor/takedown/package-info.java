/** Taking a text down: with a public reason, and after seeing what links to it. */
@NullMarked
package org.breakwater.library.editor.takedown;

import org.jspecify.annotations.NullMarked;
