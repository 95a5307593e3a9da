/**
 * Urgent notices: the business manager writes one, a second person approves it, and until it ends it stands on every
 * public page.
 */
@NullMarked
package org.breakwater.library.editor.notices;

import org.jspecify.annotations.NullMarked;
