/** Texts are written, checked, approved by someone else, scheduled and withdrawn. */
@NullMarked
package org.breakwater.library.editor;

import org.jspecify.annotations.NullMarked;
