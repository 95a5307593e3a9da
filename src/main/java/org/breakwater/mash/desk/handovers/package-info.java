/** Who takes each child of a contact on: what was handed over, what the teams said, and what to do when one says no. */
@NullMarked
package org.breakwater.mash.desk.handovers;

import org.jspecify.annotations.NullMarked;
