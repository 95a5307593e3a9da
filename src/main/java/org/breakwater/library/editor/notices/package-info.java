/**
 * Urgent notices: the business manager writes one, a second person approves it, and it is shown on every public page
 * until it ends.
 */
@NullMarked
package org.breakwater.library.editor.notices;

import org.jspecify.annotations.NullMarked;
