/** Who told us: an item of its own, shown only to those who need it. */
@NullMarked
package org.breakwater.mash.desk.teller;

import org.jspecify.annotations.NullMarked;
