/** Who is named at one's organisation: its lead names staff and takes leavers off. */
@NullMarked
package org.breakwater.frontdoor.refer.mine.staff;

import org.jspecify.annotations.NullMarked;
