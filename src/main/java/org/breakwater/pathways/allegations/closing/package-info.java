/** What must be true before an allegations case is concluded. */
@NullMarked
package org.breakwater.pathways.allegations.closing;

import org.jspecify.annotations.NullMarked;
