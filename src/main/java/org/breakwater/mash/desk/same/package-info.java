/** Who is this: people of other records who may be the same, looked at one by one, and said to be one or two. */
@NullMarked
package org.breakwater.mash.desk.same;

import org.jspecify.annotations.NullMarked;
