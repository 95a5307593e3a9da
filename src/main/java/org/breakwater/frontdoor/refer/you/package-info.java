/** The referrer: the level of need as they see it, and how to reach them. */
@NullMarked
package org.breakwater.frontdoor.refer.you;

import org.jspecify.annotations.NullMarked;
