/** The queue and an open contact change by themselves; without scripts a page is as new as its last opening. */
@NullMarked
package org.breakwater.mash.desk.live;

import org.jspecify.annotations.NullMarked;
