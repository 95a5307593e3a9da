/** What readers found wrong or unclear, for those who can mend it. */
@NullMarked
package org.breakwater.library.editor.feedback;

import org.jspecify.annotations.NullMarked;
