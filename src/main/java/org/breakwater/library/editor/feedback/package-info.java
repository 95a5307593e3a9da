/** Readers' comments on wrong or unclear content, for those who can correct it. */
@NullMarked
package org.breakwater.library.editor.feedback;

import org.jspecify.annotations.NullMarked;
