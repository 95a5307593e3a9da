/** Words of a text: their stems, spellings, slips of the pen, and groups that say one thing. */
@NullMarked
package org.breakwater.frontdoor.signs.words;

import org.jspecify.annotations.NullMarked;
