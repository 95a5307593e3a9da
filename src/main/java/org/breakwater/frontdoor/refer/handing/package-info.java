/** A draft goes to a colleague, or comes back from where it was set aside. */
@NullMarked
package org.breakwater.frontdoor.refer.handing;

import org.jspecify.annotations.NullMarked;
