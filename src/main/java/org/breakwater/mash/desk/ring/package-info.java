/** Teams outside are rung about what they must know before a visit, and someone says that they were. */
@NullMarked
package org.breakwater.mash.desk.ring;

import org.jspecify.annotations.NullMarked;
