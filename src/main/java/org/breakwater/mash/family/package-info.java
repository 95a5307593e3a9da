/** Family and household: relationships and who lives together, as a table and as a picture. */
@NullMarked
package org.breakwater.mash.family;

import org.jspecify.annotations.NullMarked;
