/** The topics of what we publish: how they are grouped, and which local services help with each. */
@NullMarked
@NamedInterface("topics")
package org.breakwater.partnership.topics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
