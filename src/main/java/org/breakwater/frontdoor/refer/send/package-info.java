/** All answers together, then sending once, then the reference. */
@NullMarked
package org.breakwater.frontdoor.refer.send;

import org.jspecify.annotations.NullMarked;
