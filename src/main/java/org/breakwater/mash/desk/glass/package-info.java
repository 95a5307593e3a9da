/** Opening a restricted contact in an emergency, and looking at such openings afterwards. */
@NullMarked
package org.breakwater.mash.desk.glass;

import org.jspecify.annotations.NullMarked;
