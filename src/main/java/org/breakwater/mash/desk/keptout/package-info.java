/** Who is kept out of a contact because they know the people in it. */
@NullMarked
package org.breakwater.mash.desk.keptout;

import org.jspecify.annotations.NullMarked;
