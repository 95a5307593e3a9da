/** Lists of the desk that a person looks at often, under a name of their own: for them alone. */
@NullMarked
package org.breakwater.mash.savedviews;

import org.jspecify.annotations.NullMarked;
