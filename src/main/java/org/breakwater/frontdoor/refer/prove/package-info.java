/**
 * Proving a work email address: type it, then type the code that we sent to it. Who is writing is who did so, in the
 * browser in which they asked for it. After an hour without a sign of life a new code is asked for before anything is
 * shown again; what is sent meanwhile from an open page is still kept, because nobody should lose an hour's writing to
 * a telephone call.
 */
@NullMarked
package org.breakwater.frontdoor.refer.prove;

import org.jspecify.annotations.NullMarked;
