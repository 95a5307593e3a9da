/** The end of an episode with its outcome, and reopening it. */
@NullMarked
package org.breakwater.pathways.missing.closures;

import org.jspecify.annotations.NullMarked;
