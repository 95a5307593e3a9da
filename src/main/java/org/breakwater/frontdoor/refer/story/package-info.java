/** What happened, what the child says, what goes well, and the earlier call that this confirms. */
@NullMarked
package org.breakwater.frontdoor.refer.story;

import org.jspecify.annotations.NullMarked;
