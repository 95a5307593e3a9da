/** Who to call, on one sheet for a wall. Its numbers are those of the contact points at the time of the request. */
@NullMarked
package org.breakwater.library.information.poster;

import org.jspecify.annotations.NullMarked;
