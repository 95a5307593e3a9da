/** Other contacts at the same address, confirmed or dismissed by a person. */
@NullMarked
package org.breakwater.mash.history.addresses;

import org.jspecify.annotations.NullMarked;
