/**
 * The referrer: what was tried, the level of need as they see it, how to reach them, and an earlier call that this
 * confirms.
 */
@NullMarked
package org.breakwater.frontdoor.refer.you;

import org.jspecify.annotations.NullMarked;
