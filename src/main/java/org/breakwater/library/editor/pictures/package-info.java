/**
 * Where pictures are put in for texts. A picture comes with words for who cannot see it and with who made it; the page
 * gives the line that shows it in a text. It counts for nobody until a text that shows it is approved and published.
 */
@NullMarked
package org.breakwater.library.editor.pictures;

import org.jspecify.annotations.NullMarked;
