/** The children it is about, where they are now, and what was seen and said. */
@NullMarked
package org.breakwater.frontdoor.report.children;

import org.jspecify.annotations.NullMarked;
