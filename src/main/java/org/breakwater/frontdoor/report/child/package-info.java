/** The children it is about, and where they are now. */
@NullMarked
package org.breakwater.frontdoor.report.child;

import org.jspecify.annotations.NullMarked;
