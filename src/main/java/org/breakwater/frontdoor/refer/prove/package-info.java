/**
 * Proving a work email address: type it, then enter the code that we sent to it, in the same browser. After an hour
 * without activity a new code is required before anything is shown again; input sent meanwhile from an open page is
 * still stored, because nobody should lose an hour's writing to a telephone call.
 */
@NullMarked
package org.breakwater.frontdoor.refer.prove;

import org.jspecify.annotations.NullMarked;
