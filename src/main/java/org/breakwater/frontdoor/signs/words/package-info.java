/** Words of a text: their stems, spellings, typing errors, and groups of synonyms. */
@NullMarked
package org.breakwater.frontdoor.signs.words;

import org.jspecify.annotations.NullMarked;
