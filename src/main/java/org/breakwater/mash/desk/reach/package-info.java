/** How the people of a contact may be reached safely, and the look before anything goes out. */
@NullMarked
package org.breakwater.mash.desk.reach;

import org.jspecify.annotations.NullMarked;
