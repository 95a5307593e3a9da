/** The posts that one account holds, and why two of them may not go together. */
@NullMarked
package org.breakwater.access.posts;

import org.jspecify.annotations.NullMarked;
