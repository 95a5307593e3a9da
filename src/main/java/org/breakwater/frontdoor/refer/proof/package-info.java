/**
 * Who is writing: whoever typed the code that we mailed to a work address, in the browser in which they asked for it.
 * After an hour without a sign of life a new code is asked for before anything is shown again; what is sent meanwhile
 * from an open page is still kept, because nobody should lose an hour's writing to a telephone call.
 */
@NullMarked
package org.breakwater.frontdoor.refer.proof;

import org.jspecify.annotations.NullMarked;
