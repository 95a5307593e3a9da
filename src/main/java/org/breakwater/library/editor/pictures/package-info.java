/**
 * Uploading pictures for texts. A picture has an alternative text and its author; the page gives the Markdown that
 * shows it. It is not public until a text that shows it is approved and published.
 */
@NullMarked
package org.breakwater.library.editor.pictures;

import org.jspecify.annotations.NullMarked;
