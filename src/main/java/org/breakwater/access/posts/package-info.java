/** The posts of one account, and which of them may not be combined. */
@NullMarked
package org.breakwater.access.posts;

import org.jspecify.annotations.NullMarked;
