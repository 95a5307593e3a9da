/** Who tells us: nobody has to say, and one press is enough to stay unknown. */
@NullMarked
package org.breakwater.frontdoor.report.you;

import org.jspecify.annotations.NullMarked;
