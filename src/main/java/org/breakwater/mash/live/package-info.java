/** The list and an open contact refresh by themselves. Without scripts a page is as new as its last loading. */
@NullMarked
@NamedInterface("live")
package org.breakwater.mash.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
