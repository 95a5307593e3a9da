/** What happens next, child by child, with the reason and the level of need. */
@NullMarked
package org.breakwater.mash.desk.decision;

import org.jspecify.annotations.NullMarked;
