/** Proving a work email address: type it, then type the code that we sent to it. */
@NullMarked
package org.breakwater.frontdoor.refer.prove;

import org.jspecify.annotations.NullMarked;
