/** Where texts are written, checked, approved by somebody else, scheduled and taken back. */
@NullMarked
package org.breakwater.library.editor;

import org.jspecify.annotations.NullMarked;
