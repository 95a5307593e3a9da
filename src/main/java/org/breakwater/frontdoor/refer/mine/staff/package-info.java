/** The people named at an organisation: its lead adds staff and removes leavers. */
@NullMarked
package org.breakwater.frontdoor.refer.mine.staff;

import org.jspecify.annotations.NullMarked;
