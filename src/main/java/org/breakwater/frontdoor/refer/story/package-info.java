/** What happened, and what the child says. */
@NullMarked
package org.breakwater.frontdoor.refer.story;

import org.jspecify.annotations.NullMarked;
