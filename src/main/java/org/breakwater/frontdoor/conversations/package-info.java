/** What the desk and the person who reported a concern write to each other. */
@NullMarked
@NamedInterface("conversations")
package org.breakwater.frontdoor.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
