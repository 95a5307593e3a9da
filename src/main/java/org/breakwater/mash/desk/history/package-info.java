/** "We have been here before": earlier contacts about the same people or home, and the patterns in them. */
@NullMarked
package org.breakwater.mash.desk.history;

import org.jspecify.annotations.NullMarked;
