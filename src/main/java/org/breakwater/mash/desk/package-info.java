/** The desk's own page, the queues, and what every screen about one contact shares. */
@NullMarked
package org.breakwater.mash.desk;

import org.jspecify.annotations.NullMarked;
